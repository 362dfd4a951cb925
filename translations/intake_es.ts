<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_AU">
<context>
    <name>Address</name>
    <message>
        <source>the ACT</source>
        <translation>el ACT</translation>
    </message>
    <message>
        <source>the Northern Territory</source>
        <translation>el Territorio del Norte</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirato</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Gobernación</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Isla</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Óblast</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código PIN</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Parroquia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefectura</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ciudad o localidad</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código ZIP</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>born today</source>
        <translation>nació hoy</translation>
    </message>
</context>
<context>
    <name>AgeAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>Date of birth: unknown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (estimated)</source>
        <comment>Date of birth: about 1950 (estimated)</comment>
        <translation>%1: %2 (estimada)</translation>
    </message>
    <message>
        <source>%1: %2 (more is not known)</source>
        <comment>Date of birth: 1950 (…)</comment>
        <translation>%1: %2 (no se sabe más)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take the lines about parent or guardian out of the notes?</source>
        <translation>¿Quitar de las notas las líneas sobre el padre, la madre o el tutor?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Taken out of the notes.</source>
        <translation>Quitado de las notas.</translation>
    </message>
    <message>
        <source>about, around</source>
        <comment>what is typed before an estimated year, between commas</comment>
        <translation>alrededor de, cerca de, hacia, unos, sobre, aproximadamente, aprox</translation>
    </message>
    <message>
        <source>unknown, not known</source>
        <comment>what is typed for an unknown birth date, between commas</comment>
        <translation>desconocida, desconocido, se desconoce, no se sabe, no consta</translation>
    </message>
    <message>
        <source>“%1” in the notes, and no date here?</source>
        <translation>¿Pasar «%1» a las notas y dejar aquí la fecha vacía?</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, by a command</source>
        <comment>what was done</comment>
        <translation>%1, mediante un comando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, of which kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An older copy of the store was put back</source>
        <translation>Se repuso una copia antigua del almacén</translation>
    </message>
    <message>
        <source>Another entry stands in the place of entry %1 of the audit log.</source>
        <translation>Otra entrada ocupa el lugar de la entrada %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>Registro de auditoría comprobado</translation>
    </message>
    <message>
        <source>Came to the desk</source>
        <translation>Llegó a recepción</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Create pressed</source>
        <translation>«Crear» pulsado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Discarding undone</source>
        <translation>Descarte deshecho</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing; later ones are there.</source>
        <translation>Falta la entrada %1 del registro de auditoría; las posteriores están.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed after it was written.</source>
        <translation>La entrada %1 del registro de auditoría se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was put there by something else than Intake.</source>
        <translation>La entrada %1 del registro de auditoría no la puso Intake, sino otra cosa.</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Hallado en el servidor</translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>Ficha iniciada</translation>
    </message>
    <message>
        <source>Intake closed</source>
        <translation>Intake cerrado</translation>
    </message>
    <message>
        <source>Intake opened</source>
        <translation>Intake abierto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Nombres mostrados</translation>
    </message>
    <message>
        <source>Not created yet, waits</source>
        <translation>Aún sin crear, en espera</translation>
    </message>
    <message>
        <source>Not known whether created</source>
        <translation>No se sabe si se creó</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Finalmente no enviado</translation>
    </message>
    <message>
        <source>Old draft kept</source>
        <translation>Borrador antiguo conservado</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN cambiado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repasado</translation>
    </message>
    <message>
        <source>Record removed from this computer</source>
        <translation>Registro eliminado de este equipo</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Guardado como archivo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Somebody added at this desk</source>
        <translation>Persona añadida en esta recepción</translation>
    </message>
    <message>
        <source>Somebody removed from this desk</source>
        <translation>Persona quitada de esta recepción</translation>
    </message>
    <message>
        <source>Somebody said: not there, send again</source>
        <translation>Alguien indicó: no está, enviar de nuevo</translation>
    </message>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Alguien indicó: este es el cliente</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Retirado de la cola</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>Hasta ahí, %Ln entrada está íntegra, del %1 al %2.</numerusform>
            <numerusform>Hasta ahí, %Ln entradas están íntegras, del %1 al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log begins</source>
        <translation>Comienza el registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log does not say how intake %1 came to its state, so its last entries may be gone.</source>
        <translation>El registro de auditoría no dice cómo llegó la ficha %1 a su estado, así que pueden faltar sus últimas entradas.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>El registro de auditoría está íntegro: %Ln entrada, del %1 al %2.</numerusform>
            <numerusform>El registro de auditoría está íntegro: %Ln entradas, del %1 al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log speaks of intake %1, which is not in the store: it was removed by something else than Intake.</source>
        <translation>El registro de auditoría menciona la ficha %1, que no está en el almacén: la eliminó algo distinto de Intake.</translation>
    </message>
    <message>
        <source>The audit log was cut: entry %1 and all after it are gone.</source>
        <translation>El registro de auditoría se cortó: faltan la entrada %1 y todas las posteriores.</translation>
    </message>
    <message>
        <source>The end of the audit log was lost</source>
        <translation>Se perdió el final del registro de auditoría</translation>
    </message>
    <message>
        <source>The key of the store was changed</source>
        <translation>Se cambió la clave del almacén</translation>
    </message>
    <message>
        <source>The mark of the audit log’s end was lost, so its last entries may be gone.</source>
        <translation>Se perdió la marca del final del registro de auditoría, así que pueden faltar sus últimas entradas.</translation>
    </message>
    <message>
        <source>The store was damaged and mended</source>
        <translation>El almacén estaba dañado y se reparó</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Another term</source>
        <translation>Otro término</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Cuidador/a</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo/a</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr./Dra.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo/a</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Abuelo/a</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor/a legal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intersexual</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Srta.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Sr.</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Sra.</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino/a</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>No binario</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Padre, madre o tutor/a</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Prof</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Hermano/a</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>he/him</source>
        <translation>él</translation>
    </message>
    <message>
        <source>he/they</source>
        <translation>él/elle</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>ella</translation>
    </message>
    <message>
        <source>she/they</source>
        <translation>ella/elle</translation>
    </message>
    <message>
        <source>they/them</source>
        <translation>elle</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It works: %1 knows this token, which has %2 requests a minute. Nothing was created.</source>
        <translation>Funciona: %1 conoce este token, que tiene %2 solicitudes por minuto. No se creó nada.</translation>
    </message>
    <message>
        <source>It works: %1 knows this token. Nothing was created.</source>
        <translation>Funciona: %1 conoce este token. No se creó nada.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the address, and whether this computer is on the network.</source>
        <translation>No se encontró ningún servidor con este nombre. Compruebe la dirección y que este equipo esté conectado a la red.</translation>
    </message>
    <message>
        <source>Something answered, and it is not the API. Check the address: mostly it ends with /v1.</source>
        <translation>Algo respondió, pero no es la API. Compruebe la dirección: suele terminar en /v1.</translation>
    </message>
    <message>
        <source>The computer at this address does not take the connection. Check the address and its port.</source>
        <translation>El equipo de esta dirección no acepta la conexión. Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let the connection through. Ask whoever runs your network.</source>
        <translation>El proxy de la red no deja pasar la conexión. Pregunte a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login first. Ask whoever runs your network.</source>
        <translation>El proxy de la red pide iniciar sesión antes. Pregunte a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>The server answered with %1, which is no proper answer. Try again later, and check the address.</source>
        <translation>El servidor respondió con %1, que no es una respuesta adecuada. Inténtelo más tarde y compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server did not answer. Check the network and the address, and try again.</source>
        <translation>El servidor no respondió. Compruebe la red y la dirección, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server is there and does not know this token. Check that all of it was copied, and that it was not revoked.</source>
        <translation>El servidor está ahí, pero no conoce este token. Compruebe que se copió entero y que no se ha revocado.</translation>
    </message>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>El servidor conoce el token, pero no le permite ver a los clientes. Pida uno que sí pueda a quien creó el token.</translation>
    </message>
    <message>
        <source>The server knows the token, and others have used up its requests for this minute. An API key of its own for each computer prevents that.</source>
        <translation>El servidor conoce el token, pero otros han agotado sus solicitudes de este minuto. Una clave de API propia para cada equipo lo evita.</translation>
    </message>
    <message>
        <source>The server’s name is written with letters that can look like others. Spelled out it is %1. Give it your token only if that is the server you mean.</source>
        <translation>El nombre del servidor contiene letras que pueden parecerse a otras. Deletreado es %1. Dele su token solo si es el servidor que usted quiere.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Hay un servidor, pero en esta dirección no tiene clientes. Compruebe el final de la dirección: suele ser /v1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>ConsentAdviser</name>
    <message>
        <source>Consent to the privacy policy: %1, asked %2</source>
        <translation>Consentimiento de la política de privacidad: %1, preguntado el %2</translation>
    </message>
    <message>
        <source>Consent to the privacy policy: %1, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>Consentimiento de la política de privacidad: %1, preguntado el %2 por %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Do you mean %1?</source>
        <translation>¿Quiere decir %1?</translation>
    </message>
    <message>
        <source>Do you mean one of these? %1</source>
        <translation>¿Quiere decir uno de estos? %1</translation>
    </message>
    <message>
        <source>More than one country may be meant: %1.</source>
        <translation>Puede tratarse de más de un país: %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>%1 %2 has %3 days.</source>
        <comment>a month and a year</comment>
        <translation>El mes de %1 de %2 tiene %3 días.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <comment>a month</comment>
        <translation>El mes de %1 tiene %2 días.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words and the age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, and the year?</source>
        <comment>a day and its month</comment>
        <translation>%1, ¿y el año?</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>El mes %1 no existe.</translation>
    </message>
    <message>
        <source>There is no year 0000.</source>
        <translation>El año 0000 no existe.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>p. ej., %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 %2</source>
        <comment>label and row number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Dirección, línea 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Dirección, línea 2</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id del cliente</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Tel. del contacto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Identidad de género</translation>
    </message>
    <message>
        <source>Intolerance</source>
        <translation>Intolerancia</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Intolerancias</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>Id del teléfono</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Teléfono principal</translation>
    </message>
    <message>
        <source>Privacy policy consent</source>
        <translation>Consentimiento de privacidad</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Referral description</source>
        <translation>Detalle de la derivación</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Tipo de derivación</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Derivado por</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 %2: F2</source>
        <comment>an offer, and what F2 does about it</comment>
        <translation>%1 %2: F2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>por preguntar</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>stands beside a label</comment>
        <translation>por preguntar</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1: declined, asked %2</source>
        <translation>%1: rehusó responder, preguntado el %2</translation>
    </message>
    <message>
        <source>%1: declined, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: rehusó responder, preguntado el %2 por %3</translation>
    </message>
    <message>
        <source>%1: none, asked %2</source>
        <translation>%1: no tiene, preguntado el %2</translation>
    </message>
    <message>
        <source>%1: none, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: no tiene, preguntado el %2 por %3</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Rehusó</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>No tiene</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Sí tiene</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Certainly not created; it is stored and waits to be sent.</source>
        <translation>Es seguro que no se ha creado; está guardado y espera su envío.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Crea un cliente a partir de un archivo JSON o de la entrada estándar y muestra el registro.</translation>
    </message>
    <message>
        <source>Created, or done.</source>
        <translation>Creado o hecho.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake crea los clientes de una clínica mediante su API de gestión.</translation>
    </message>
    <message>
        <source>List what is not created yet: id, times and state of each; with --names the names.</source>
        <translation>Lista lo que aún no se ha creado: id, horas y estado de cada uno; con --names, los nombres.</translation>
    </message>
    <message>
        <source>List who did what to which intake when, a line each.</source>
        <translation>Lista quién hizo qué, con qué ficha y cuándo, una línea por cada cosa.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>No se sabe si el cliente se creó; compruébelo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Abre la ventana.</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Opciones, antes o después del comando:</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Say whether that log is whole, or which entry is the first that does not fit.</source>
        <translation>Dice si ese registro está íntegro o cuál es la primera entrada que no encaja.</translation>
    </message>
    <message>
        <source>Send what waits now, look for what is unknown, and list what is left.</source>
        <translation>Envía ahora lo que espera, busca lo que se desconoce y lista lo que queda.</translation>
    </message>
    <message>
        <source>Serve the practice server on this computer, and print its address.</source>
        <translation>Pone en marcha el servidor de práctica en este equipo y muestra su dirección.</translation>
    </message>
    <message>
        <source>The address of the API, with its /v1.</source>
        <translation>La dirección de la API, con su /v1.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written.</source>
        <translation>El registro de auditoría no está como se escribió.</translation>
    </message>
    <message>
        <source>The checks found problems; nothing was sent.</source>
        <translation>Las comprobaciones hallaron problemas; no se envió nada.</translation>
    </message>
    <message>
        <source>The command cannot be carried out as it was given.</source>
        <translation>El comando no se puede ejecutar tal como se dio.</translation>
    </message>
    <message>
        <source>The file with the passphrase; no one else may be able to read it.</source>
        <translation>El archivo con la frase de contraseña; nadie más debe poder leerlo.</translation>
    </message>
    <message>
        <source>The file with the token; no one else may be able to read it.</source>
        <translation>El archivo con el token; nadie más debe poder leerlo.</translation>
    </message>
    <message>
        <source>The folder that holds everything Intake stores.</source>
        <translation>La carpeta que contiene todo lo que Intake guarda.</translation>
    </message>
    <message>
        <source>The language of the screen, as in en or de.</source>
        <translation>El idioma de la pantalla, como en o de.</translation>
    </message>
    <message>
        <source>The port of practice-server; without it a free one.</source>
        <translation>El puerto de practice-server; sin él, uno libre.</translation>
    </message>
    <message>
        <source>The practice server could not start.</source>
        <translation>El servidor de práctica no pudo iniciarse.</translation>
    </message>
    <message>
        <source>The server refused the record.</source>
        <translation>El servidor rechazó el registro.</translation>
    </message>
    <message>
        <source>The store, the passphrase or the token file cannot be used.</source>
        <translation>No se puede usar el almacén, la frase de contraseña o el archivo del token.</translation>
    </message>
    <message>
        <source>Use the built-in practice server; nothing leaves this computer.</source>
        <translation>Usa el servidor de práctica incorporado; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>With audit: is the log as it was written?</source>
        <translation>Con audit: ¿está el registro como se escribió?</translation>
    </message>
    <message>
        <source>With queue: first and last names too.</source>
        <translation>Con queue: también nombres y apellidos.</translation>
    </message>
    <message>
        <source>With queue: send what waits, and look for what is unknown.</source>
        <translation>Con queue: envía lo que espera y busca lo que se desconoce.</translation>
    </message>
</context>
<context>
    <name>Intake::AddressAdviser</name>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <comment>postcode, the states it is in, the state given</comment>
        <translation>%1 está en %2, no en %3.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>states</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Is this right? A usual one: %1 (%2).</source>
        <translation>¿Es correcto? Uno habitual: %1 (%2).</translation>
    </message>
    <message>
        <source>Not in the list for %1. It stays as typed.</source>
        <translation>No está en la lista de %1. Se queda como se escribió.</translation>
    </message>
    <message>
        <source>Usually not part of an address (%1). It stays as typed.</source>
        <translation>No suele formar parte de una dirección (%1). Se queda como se escribió.</translation>
    </message>
    <message>
        <source>Usually part of an address (%1).</source>
        <translation>Suele formar parte de una dirección (%1).</translation>
    </message>
</context>
<context>
    <name>Intake::AlertAdviser</name>
    <message>
        <source>Anaphylaxis: %1</source>
        <translation>Anafilaxia: %1</translation>
    </message>
    <message>
        <source>Put into the alert. Ctrl+Z there takes it out again.</source>
        <translation>Puesto en la alerta. Ctrl+Z allí lo quita de nuevo.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Put ‘%1’ into the alert?</source>
        <translation>¿Poner «%1» en la alerta?</translation>
    </message>
    <message>
        <source>Severe reaction: %1 (%2)</source>
        <translation>Reacción grave: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert is full: it takes %1 characters. Nothing was put there; make room in it first.</source>
        <translation>La alerta está llena: admite %1 caracteres. No se puso nada; haga sitio primero.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Lo obligatorio se cuenta hasta que se responde y, si no se respondió, se anota para la próxima vez. Solo el nombre y los apellidos pueden impedir que se cree un cliente. Un campo oculto vuelve a mostrarse en cuanto contiene algo.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
</context>
<context>
    <name>Intake::AskingTable</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>Intake::ClinicCard</name>
    <message>
        <source>Address of a record</source>
        <translation>Dirección de un registro</translation>
    </message>
    <message>
        <source>Addresses begin with it. Alone it is sent only where somebody chose it.</source>
        <translation>Las direcciones empiezan con él. Por sí solo se envía únicamente si alguien lo eligió.</translation>
    </message>
    <message>
        <source>As in https://app.example.com/records/{id}. The record then has a button that opens it there.</source>
        <translation>Como https://app.example.com/records/{id}. El registro tiene entonces un botón que lo abre allí.</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the word itself</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>País predeterminado</translation>
    </message>
    <message>
        <source>Intake knows no country of this name. Choose one from the list.</source>
        <translation>Intake no conoce ningún país con este nombre. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>It stands on what is printed.</source>
        <translation>Figura en lo que se imprime.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has {id} where the id goes.</source>
        <translation>Escriba una dirección que empiece por https:// y lleve {id} en el lugar del id.</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Su palabra para las personas que atiende</translation>
    </message>
</context>
<context>
    <name>Intake::ConsentAdviser</name>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Note who asked and when?</source>
        <translation>¿Anotar quién preguntó y cuándo?</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, with your initials.</source>
        <translation>Queda como una línea en las notas, con sus iniciales.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes; add there who asked.</source>
        <translation>Consta como una línea en las notas; añada allí quién preguntó.</translation>
    </message>
    <message>
        <source>The line in the notes follows; see there who asked.</source>
        <translation>La línea de las notas se actualiza; vea allí quién preguntó.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there.</source>
        <translation>Las notas están llenas, así que no se añadió ninguna línea.</translation>
    </message>
</context>
<context>
    <name>Intake::CopyButton</name>
    <message>
        <source>Copied for a minute.</source>
        <translation>Copiado durante un minuto.</translation>
    </message>
    <message>
        <source>✓ Copied for a minute.</source>
        <translation>✓ Copiado durante un minuto.</translation>
    </message>
</context>
<context>
    <name>Intake::EntryTable</name>
    <message>
        <source>Ctrl+Shift+Delete removes a row.</source>
        <translation>Ctrl+Mayús+Supr quita una fila.</translation>
    </message>
    <message>
        <source>Id that comes back</source>
        <translation>Id devuelto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number to send</source>
        <translation>Número que se envía</translation>
    </message>
    <message>
        <source>Row %1: the number to send must be a whole number.</source>
        <translation>Fila %1: el número que se envía debe ser un número entero.</translation>
    </message>
    <message>
        <source>Row %1: this name stands in the list already.</source>
        <translation>Fila %1: este nombre ya está en la lista.</translation>
    </message>
    <message>
        <source>Row %1: write a name, without a comma.</source>
        <translation>Fila %1: escriba un nombre, sin comas.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
</context>
<context>
    <name>Intake::FamilyAdviser</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Copied from the last person</source>
        <translation>Copiado de la persona anterior</translation>
    </message>
</context>
<context>
    <name>Intake::FirstRunPage</name>
    <message>
        <source>&amp;Test and go</source>
        <translation>P&amp;robar y seguir</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1</source>
        <translation>Como https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Connect to your server</source>
        <translation>Conectar con su servidor</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Seguir de &amp;todos modos</translation>
    </message>
    <message>
        <source>Make one API key for each computer, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Cree una clave de API para cada equipo, con el nombre del puesto: así tiene sus propias 60 solicitudes por minuto y, si roban un equipo, se revoca solo la suya.</translation>
    </message>
    <message>
        <source>Not now? Nothing leaves this computer in either case.</source>
        <translation>¿Ahora no? En ambos casos, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Pegue el token aquí.</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>T&amp;ype first, connect later</source>
        <translation>&amp;Escribir primero, conectar después</translation>
    </message>
    <message>
        <source>Token (API key)</source>
        <translation>Token (clave de API)</translation>
    </message>
    <message>
        <source>Try it on the &amp;practice server</source>
        <translation>Probar con el servidor de &amp;práctica</translation>
    </message>
    <message>
        <source>Write the server’s address here.</source>
        <translation>Escriba aquí la dirección del servidor.</translation>
    </message>
    <message>
        <source>You need a token, and the address if yours is another. It takes a minute, and is asked once.</source>
        <translation>Necesita un token, y la dirección si la suya es otra. Lleva un minuto y se pregunta una sola vez.</translation>
    </message>
</context>
<context>
    <name>Intake::GoToField</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Go to a field: type a part of its name</source>
        <translation>Ir a un campo: escriba parte de su nombre</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>Ningún campo se llama así.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>%1, as asked above?</source>
        <comment>a parent&apos;s or guardian&apos;s name</comment>
        <translation>¿%1, según lo indicado arriba?</translation>
    </message>
    <message>
        <source>, asked %1 by %2</source>
        <comment>a day and initials; stands behind an answer</comment>
        <translation>, preguntado el %1 por %2</translation>
    </message>
    <message>
        <source>Consent is given by: </source>
        <translation>El consentimiento lo da: </translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Padre, madre o tutor/a</translation>
    </message>
    <message>
        <source>Parent or guardian is</source>
        <translation>Esta persona es</translation>
    </message>
    <message>
        <source>Parent or guardian: </source>
        <translation>Padre, madre o tutor/a: </translation>
    </message>
    <message>
        <source>Phone and email belong to</source>
        <translation>El teléfono y el correo son de</translation>
    </message>
    <message>
        <source>Phone and email belong to: </source>
        <translation>El teléfono y el correo son de: </translation>
    </message>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>El cliente tiene menos de 18 años. Las respuestas constan en las notas.</translation>
    </message>
    <message>
        <source>The notes are full, so this answer is not kept.</source>
        <translation>Las notas están llenas, así que esta respuesta no se conserva.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Quién consiente</translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>Figura %n alergia. Quítela primero o elija «Sí tiene».</numerusform>
            <numerusform>Figuran %n alergias. Quítelas primero o elija «Sí tiene».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>Figura %n intolerancia. Quítela primero o elija «Sí tiene».</numerusform>
            <numerusform>Figuran %n intolerancias. Quítelas primero o elija «Sí tiene».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>Figura %n medicamento. Quítelo primero o elija «Sí tiene».</numerusform>
            <numerusform>Figuran %n medicamentos. Quítelos primero o elija «Sí tiene».</numerusform>
        </translation>
    </message>
    <message>
        <source>A medication is listed. Remove it first, or choose These.</source>
        <translation>Figura un medicamento. Quítelo primero o elija «Sí tiene».</translation>
    </message>
    <message>
        <source>An allergy is listed. Remove it first, or choose These.</source>
        <translation>Figura una alergia. Quítela primero o elija «Sí tiene».</translation>
    </message>
    <message>
        <source>An intolerance is listed. Remove it first, or choose These.</source>
        <translation>Figura una intolerancia. Quítela primero o elija «Sí tiene».</translation>
    </message>
    <message>
        <source>Goes into the record as the allergy %1.</source>
        <translation>Pasa al registro como la alergia %1.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, for the record has no place of its own for it.</source>
        <translation>Consta como una línea en las notas, pues el registro no tiene un lugar propio para ello.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there. Say it there in your own words.</source>
        <translation>Las notas están llenas, así que no se añadió ninguna línea. Indíquelo allí con sus propias palabras.</translation>
    </message>
</context>
<context>
    <name>Intake::HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Rehusó</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>No tiene</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Sí tiene</translation>
    </message>
</context>
<context>
    <name>Intake::IntakeForm</name>
    <message>
        <source>Ask next time: %1</source>
        <translation>Preguntar la próxima vez: %1</translation>
    </message>
    <message>
        <source>Edit the clinic’s lists</source>
        <translation>Editar las listas de la clínica</translation>
    </message>
    <message>
        <source>Referral type and tags: the clinic has no lists of them yet.</source>
        <translation>Tipo de derivación y etiquetas: la clínica aún no tiene listas.</translation>
    </message>
    <message>
        <source>Set up lists</source>
        <translation>Configurar listas</translation>
    </message>
    <message>
        <source>This says there are none, and another is listed. Remove one of them.</source>
        <translation>Aquí dice que no hay ninguna, pero figura otra. Quite una de las dos.</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Escribir números</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n por preguntar</numerusform>
            <numerusform>%n por preguntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n por corregir: %1</numerusform>
            <numerusform>%n por corregir: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Crear cliente</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Fill from the clipboard</source>
        <translation>Rellenar desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Repasar</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Otra persona de la misma familia: empieza con esta dirección, contacto de emergencia, teléfono y derivación</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>Borrador · %n campo</numerusform>
            <numerusform>Borrador · %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Sin crear</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Todo listo para crear</translation>
    </message>
    <message>
        <source>Same fa&amp;mily</source>
        <translation>Misma fa&amp;milia</translation>
    </message>
    <message>
        <source>Sending. What you typed stays here; you can go on typing when the answer has come.</source>
        <translation>Enviando. Lo que escribió se queda aquí; podrá seguir escribiendo cuando llegue la respuesta.</translation>
    </message>
    <message>
        <source>Waiting, not created yet</source>
        <translation>En espera, aún sin crear</translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>%n copia de un almacén dañado, en la carpeta de datos, aún se abriría con la clave anterior. Se elimina al cambiar la clave.</numerusform>
            <numerusform>%n copias de un almacén dañado, en la carpeta de datos, aún se abrirían con la clave anterior. Se eliminan al cambiar la clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the ke&amp;y</source>
        <translation>Cambiar la cla&amp;ve</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase, the same again</source>
        <translation>Nueva frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and give your PIN.</source>
        <translation>Nadie ha dicho quién está en recepción, así que la clave no se puede cambiar. Cierre los ajustes, pulse F9 y dé su PIN.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer now, so there is no key to change.</source>
        <translation>Ahora no se guarda nada en este equipo, así que no hay ninguna clave que cambiar.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>PIN of whoever is at the desk</source>
        <translation>PIN de quien está en recepción</translation>
    </message>
    <message>
        <source>Passphrase of today, or recovery key</source>
        <translation>Frase de contraseña actual o clave de recuperación</translation>
    </message>
    <message>
        <source>Type the passphrase of today or the recovery key.</source>
        <translation>Escriba la frase de contraseña actual o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Type your PIN: whoever changes the key sees the new recovery key.</source>
        <translation>Escriba su PIN: quien cambia la clave ve la nueva clave de recuperación.</translation>
    </message>
    <message>
        <source>What is typed on this computer is sealed with a key. Change it when somebody else may know the recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>Lo que se escribe en este equipo está sellado con una clave. Cámbiela cuando otra persona pueda conocer la clave de recuperación o la frase de contraseña, o cuando se haya perdido la clave de recuperación. Entonces todo se sella de nuevo, usted recibe una nueva clave de recuperación y la anterior ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>Intake::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Medications and allergies that were typed here and kept. Delete removes the chosen one.</source>
        <translation>Medicamentos y alergias que se escribieron y se conservaron aquí. Supr quita el elegido.</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Tipos de derivación</translation>
    </message>
    <message>
        <source>Remove the &amp;word</source>
        <translation>Quitar la pa&amp;labra</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>El servidor conoce los tipos de derivación y las etiquetas por su número y no dice sus nombres. Anote aquí los que usa su clínica. El id devuelto se aprende al crear un cliente.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Sus propias sugerencias</translation>
    </message>
</context>
<context>
    <name>Intake::LockPage</name>
    <message>
        <source>&amp;Lock the screen of this computer</source>
        <translation>&amp;Bloquear la pantalla de este equipo</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Lock this computer’s screen and open it again with its own password: Intake opens with it. All PINs work again then.</source>
        <translation>Se escribieron cinco PIN incorrectos seguidos. Bloquee la pantalla de este equipo y vuelva a abrirla con su propia contraseña: Intake se abre con ella. Entonces todos los PIN valen otra vez.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake is locked</source>
        <translation>Intake está bloqueado</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Aún no se eligió a nadie: pulse la primera letra de las iniciales.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>Use a &amp;PIN</source>
        <translation>Usar un &amp;PIN</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Usar la &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Usar la &amp;clave de recuperación</translation>
    </message>
    <message>
        <source>Who is at the desk? A letter chooses.</source>
        <translation>¿Quién está en recepción? Elija con una letra.</translation>
    </message>
</context>
<context>
    <name>Intake::LookCard</name>
    <message>
        <source>As the computer’s</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Compact, for small screens</source>
        <translation>Compacto, para pantallas pequeñas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message>
        <source>%1 is added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 is at the desk</source>
        <translation>%1 está en recepción</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln cliente aún no se ha creado.</numerusform>
            <numerusform>%Ln clientes aún no se han creado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln cliente anterior aún no se ha creado. Lo encontrará en la lista.</numerusform>
            <numerusform>%Ln clientes anteriores aún no se han creado. Los encontrará en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln cliente anterior aún no se ha creado: este.</numerusform>
            <numerusform>%Ln clientes anteriores aún no se han creado. Este es el último.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>%Ln borrador lleva 14 días sin tocarse. Consérvelo o descártelo: seguirá ahí hasta que lo haga.</numerusform>
            <numerusform>%Ln borradores llevan 14 días sin tocarse. Conserve o descarte cada uno: seguirán ahí hasta que lo haga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>%Ln ficha no se puede abrir: está dañada o se cambió desde fuera. Queda como está y no se envía nunca. Quien se ocupa de este equipo puede restaurar la carpeta de datos desde una copia de seguridad.</numerusform>
            <numerusform>%Ln fichas no se pueden abrir: están dañadas o se cambiaron desde fuera. Quedan como están y no se envían nunca. Quien se ocupa de este equipo puede restaurar la carpeta de datos desde una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>%Ln ficha quizá ya se creó: mire en la lista antes de volver a escribirla.</numerusform>
            <numerusform>%Ln fichas quizá ya se crearon: mire en la lista antes de volver a escribirlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>Queda %Ln intento.</numerusform>
            <numerusform>Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>%n campo rellenado desde el portapapeles.</numerusform>
            <numerusform>%n campos rellenados desde el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n campo se había cambiado entretanto y queda como está.</numerusform>
            <numerusform>%n campos se habían cambiado entretanto y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token holds until Intake is closed: this computer has no keychain that would keep it.</source>
        <translation>Un token dura hasta que se cierra Intake: este equipo no tiene un llavero que pueda guardarlo.</translation>
    </message>
    <message>
        <source>A token is kept, entered %1.</source>
        <translation>Hay un token guardado, introducido el %1.</translation>
    </message>
    <message>
        <source>All settings in the file stand here already.</source>
        <translation>Todos los ajustes del archivo ya están aquí.</translation>
    </message>
    <message>
        <source>All that the clipboard says stands in the form already.</source>
        <translation>Todo lo que dice el portapapeles ya está en el formulario.</translation>
    </message>
    <message>
        <source>All that was typed is kept. What waits is sent only while Intake is open.</source>
        <translation>Se conserva todo lo escrito. Lo que espera se envía solo mientras Intake está abierto.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits.</source>
        <translation>Elija un PIN de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Connected to %1. The settings open with %2 at any time.</source>
        <translation>Conectado a %1. Los ajustes se abren en cualquier momento con %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each field says so until you change or confirm it.</source>
        <translation>Copiado de %1: dirección, contacto de emergencia, teléfono y derivación, en la medida en que constaban. Cada campo lo indica hasta que usted lo cambie o lo confirme.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>when</comment>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Ficha descartada: %1</translation>
    </message>
    <message>
        <source>Enter address and token</source>
        <translation>Indicar dirección y token</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Indicar otro token</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya la he anotado</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake could not be opened anew. Close it and start it again.</source>
        <translation>Intake no pudo volver a abrirse. Ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>It is more than ten minutes ago: the intake cannot be brought back.</source>
        <translation>Han pasado más de diez minutos: la ficha ya no se puede recuperar.</translation>
    </message>
    <message>
        <source>It is sent once Intake is connected to your server.</source>
        <translation>Se enviará cuando Intake esté conectado a su servidor.</translation>
    </message>
    <message>
        <source>It seals what you type on this computer, and Intake asks for it at every start. Nobody can look it up for you.</source>
        <translation>Protege lo que usted escribe en este equipo, e Intake la pide en cada inicio. Nadie podrá averiguarla por usted.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Kept, not tested: the address %1 and the token. The settings, where both can be tested, open with %2.</source>
        <translation>Guardados, sin probar: la dirección %1 y el token. Los ajustes, donde ambos se pueden probar, se abren con %2.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Cargar ajustes</translation>
    </message>
    <message>
        <source>Look at the oldest</source>
        <translation>Ver el más antiguo</translation>
    </message>
    <message>
        <source>No server is set yet.</source>
        <translation>Aún no se ha indicado ningún servidor.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aún sin servidor</translation>
    </message>
    <message>
        <source>Nobody has touched this draft since %1. Is it still needed?</source>
        <translation>Nadie ha tocado este borrador desde el %1. ¿Todavía hace falta?</translation>
    </message>
    <message>
        <source>Nobody here has these initials.</source>
        <translation>Nadie aquí tiene estas iniciales.</translation>
    </message>
    <message>
        <source>Not all that was typed could be saved on this computer: closing loses it.</source>
        <translation>No todo lo escrito se pudo guardar en este equipo: al cerrar se pierde.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like a field of the form, so nothing was changed.</source>
        <translation>Nada en el portapapeles parece un campo del formulario, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is kept. What you type lives only until the window is closed.</source>
        <translation>No se conserva nada. Lo que escriba dura solo hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Nothing is kept: this computer has no keychain to lock it with. What you type lives only until the window is closed.</source>
        <translation>No se conserva nada: este equipo no tiene un llavero con que protegerlo. Lo que escriba dura solo hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press once more if this is your server.</source>
        <translation>Aún no se envió nada. Pulse otra vez si este es su servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Test once more if this is your server.</source>
        <translation>Aún no se envió nada. Pruebe otra vez si este es su servidor.</translation>
    </message>
    <message>
        <source>Only what stands in a form is read back. Go back to the form first.</source>
        <translation>Solo se repasa lo que está en un formulario. Vuelva primero al formulario.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de práctica</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Práctica: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Printing is for records that the server returned. A blank form for when nothing works: Ctrl+Shift+P.</source>
        <translation>Solo se imprimen registros devueltos por el servidor. Un formulario en blanco para cuando nada funcione: Ctrl+Mayús+P.</translation>
    </message>
    <message>
        <source>Recovered, last saved %1, %2.</source>
        <translation>Ficha recuperada, guardada por última vez a las %1, %2.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Guardar estos ajustes</translation>
    </message>
    <message>
        <source>Saved. It is sent once Intake is connected to your server.</source>
        <translation>Guardado. Se envía en cuanto Intake esté conectado a su servidor.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Diga primero quién está en recepción. Después se puede añadir a alguien.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Envía a %1</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Ajustes (*.ini)</translation>
    </message>
    <message>
        <source>Somebody here has these initials already. Choose others.</source>
        <translation>Alguien aquí ya tiene estas iniciales. Elija otras.</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Retirada de la cola</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>El PIN de %1 se cambió.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.</source>
        <translation>El PIN fue incorrecto cinco veces. Bloquee la ventana: ahora para abrirla hace falta algo más que un PIN.</translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>El cliente aún no se ha creado. Todo lo que escribió está a salvo; siga con el siguiente.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Copy the words themselves; nothing was changed.</source>
        <translation>El portapapeles contiene una imagen. Copie el texto mismo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The clipboard holds no plain text, so nothing was changed. Copy the words themselves.</source>
        <translation>El portapapeles no contiene texto sin formato, así que no se cambió nada. Copie el texto mismo.</translation>
    </message>
    <message>
        <source>The copy is discarded.</source>
        <translation>La copia se ha descartado.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake is started with needs the new one too.</source>
        <translation>El archivo con la frase de contraseña con el que se inicia Intake también necesita la nueva.</translation>
    </message>
    <message>
        <source>The intakes on this computer are locked</source>
        <translation>Las fichas de este equipo están bloqueadas</translation>
    </message>
    <message>
        <source>The key is being changed. Go on working.</source>
        <translation>Se está cambiando la clave. Siga trabajando.</translation>
    </message>
    <message>
        <source>The key is being changed: %1 of %2 intakes are sealed anew. Go on working.</source>
        <translation>Se está cambiando la clave: %1 de %2 fichas están selladas de nuevo. Siga trabajando.</translation>
    </message>
    <message>
        <source>The key is changed as soon as the server has answered. Go on working.</source>
        <translation>La clave se cambiará en cuanto responda el servidor. Siga trabajando.</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for a token now: it is locked, or there is none.</source>
        <translation>Ahora no se puede pedir un token al llavero: está bloqueado o no existe.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: it is locked, or there is none.</source>
        <translation>El llavero no entrega el token: está bloqueado o no existe.</translation>
    </message>
    <message>
        <source>The keychain is being asked for the token.</source>
        <translation>Pidiendo el token al llavero.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. They hold until the window is closed.</source>
        <translation>Los ajustes no se pudieron guardar en este equipo. Valen hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The settings were saved as %1, without the token. Load that file on the other computers.</source>
        <translation>Los ajustes se guardaron como %1, sin el token. Cargue ese archivo en los demás equipos.</translation>
    </message>
    <message>
        <source>The store was opened by its recovery key. Change the key, and it opens without: you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>El almacén se abrió con su clave de recuperación. Cambie la clave y se abrirá sin ella: usted recibe una nueva clave de recuperación y la anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>The token was not kept yet. Paste it once more if this is your server.</source>
        <translation>El token aún no se guardó. Péguelo otra vez si este es su servidor.</translation>
    </message>
    <message>
        <source>The token works, but this computer did not keep it: its keychain is locked, or there is none. The token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; or go on anyway, and enter the token again after the next start.</source>
        <translation>El token funciona, pero este equipo no lo ha guardado: su llavero está bloqueado o no hay ninguno. El token sigue en su campo y dura hasta que se cierra Intake. Desbloquee el llavero y pruebe otra vez; o siga de todos modos y vuelva a introducir el token tras el próximo inicio.</translation>
    </message>
    <message>
        <source>There is no token for this server yet.</source>
        <translation>Aún no hay token para este servidor.</translation>
    </message>
    <message>
        <source>There is no token for this server yet. Paste one, then test.</source>
        <translation>Aún no hay token para este servidor. Pegue uno y luego pruebe la conexión.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: address, emergency contact, phone and referral are empty.</source>
        <translation>Aún no hay nada que copiar: la dirección, el contacto de emergencia, el teléfono y la derivación están vacíos.</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Aún no hay nada que repasar.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters.</source>
        <translation>Esto no puede ser un token: debe ser una sola palabra de caracteres simples.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters. Nothing was changed.</source>
        <translation>Esto no puede ser un token: debe ser una sola palabra de caracteres simples. No se cambió nada.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Este cliente se estaba enviando en ese momento, así que el cambio llegó tarde. Compruebe en qué queda.</translation>
    </message>
    <message>
        <source>This computer did not keep the token: its keychain is locked, or there is none. The token holds until Intake is closed. Unlock the keychain and keep the token in the settings, or enter it again after the next start.</source>
        <translation>Este equipo no ha guardado el token: su llavero está bloqueado o no hay ninguno. El token dura hasta que se cierra Intake. Desbloquee el llavero y guarde el token en los ajustes, o vuelva a introducirlo tras el próximo inicio.</translation>
    </message>
    <message>
        <source>This computer has no font for %1. On paper their codes stand instead. Whoever looks after this computer can install the font.</source>
        <translation>Este equipo no tiene una fuente para %1. En el papel figuran sus códigos. Quien se ocupa de este equipo puede instalar la fuente.</translation>
    </message>
    <message>
        <source>This could not be stored now. Nothing was changed. Try again.</source>
        <translation>Esto no se pudo guardar ahora. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed.</source>
        <translation>Ese no es el PIN. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Escriba de una a cuatro letras como iniciales.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use the real server</source>
        <translation>Usar el servidor real</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Trabajar sin guardar</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>La está cambiando, así que vuelve a ser un borrador. Se enviará cuando pulse «Crear cliente».</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creación: %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en espera de envío</translation>
    </message>
</context>
<context>
    <name>Intake::NoneAdviser</name>
    <message>
        <source>Choose it</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose ‘No known allergies’ instead?</source>
        <translation>¿Elegir «Sin alergias conocidas» en su lugar?</translation>
    </message>
    <message>
        <source>Choose ‘None’ instead?</source>
        <translation>¿Elegir «No tiene» en su lugar?</translation>
    </message>
</context>
<context>
    <name>Intake::Paperwork</name>
    <message>
        <source>A day at the desk</source>
        <translation>Un día en recepción</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Formulario de Intake</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Registro de Intake</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>Se entregó a la impresora.</translation>
    </message>
    <message>
        <source>It was written to the file that you named, not to paper.</source>
        <translation>Se escribió en el archivo que usted indicó, no en papel.</translation>
    </message>
    <message>
        <source>Nothing was saved. The system says: %1. Save it again in another folder.</source>
        <translation>No se guardó nada. El sistema dice: %1. Guárdelo de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room or save it again on another disk.</source>
        <translation>No se guardó nada: el disco está lleno. Libere espacio o guárdelo de nuevo en otro disco.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server’s own words of this record are not kept here.</source>
        <translation>No se guardó nada: las palabras del servidor sobre este registro no se conservan aquí.</translation>
    </message>
    <message>
        <source>Nothing was saved: this folder does not exist any more. Save it again in another folder.</source>
        <translation>No se guardó nada: esta carpeta ya no existe. Guárdelo de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was saved: you may not write in this folder. Save it again in another folder.</source>
        <translation>No se guardó nada: usted no puede escribir en esta carpeta. Guárdelo de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>Guardar una copia del registro</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Guardar el día</translation>
    </message>
    <message>
        <source>Saved as %1 in %2</source>
        <comment>file, folder</comment>
        <translation>Guardado como %1 en %2</translation>
    </message>
    <message>
        <source>The part of Intake that prints is not on this computer. Save as PDF works without it.</source>
        <translation>La parte de Intake que imprime no está en este equipo. Guardar como PDF funciona sin ella.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed; the record is safe. Look at the printer, or save it as PDF.</source>
        <translation>La impresora no lo aceptó. No se imprimió nada; el registro está a salvo. Revise la impresora o guárdelo como PDF.</translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message>
        <source>Damaged in the clipboard, so left out: %1.</source>
        <translation>Dañado en el portapapeles y por eso omitido: %1.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Desde el portapapeles</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Not a whole birth date, so left out: %1.</source>
        <translation>No es una fecha de nacimiento completa, así que se omitió: %1.</translation>
    </message>
    <message>
        <source>Not certain: tick it if it is right</source>
        <translation>No es seguro: márquelo si es correcto</translation>
    </message>
    <message>
        <source>Take the ticked ones</source>
        <translation>Tomar lo marcado</translation>
    </message>
    <message>
        <source>The clipboard holds very much text. Only its first %1 characters were read.</source>
        <translation>El portapapeles contiene muchísimo texto. Solo se leyeron los primeros %1 caracteres.</translation>
    </message>
    <message>
        <source>The form has no field for: %1.</source>
        <translation>El formulario no tiene campo para: %1.</translation>
    </message>
    <message>
        <source>The form has: %1</source>
        <translation>El formulario tiene: %1</translation>
    </message>
    <message>
        <source>The text may be about somebody else than its writer, so the writer’s name and numbers were left out.</source>
        <translation>El texto puede tratar de alguien distinto de quien lo escribe, así que se omitieron el nombre y los números de quien escribe.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>Hay %n tarjeta en el portapapeles.</numerusform>
            <numerusform>Hay %n tarjetas en el portapapeles. Esta es la primera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n por preguntar</numerusform>
            <numerusform>%n por preguntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also says: “%1” (it has no field here: %2)</source>
        <translation>El servidor dice además: «%1» (aquí no tiene campo: %2)</translation>
    </message>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Para seguir sin ello, pulse «Crear cliente» otra vez. Las notas dirán qué preguntar la próxima vez.</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ cambiado</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>%1, found</source>
        <translation>%1, hallado</translation>
    </message>
    <message>
        <source>%1, what you sent</source>
        <translation>%1, lo que usted envió</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Hallado en el servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>Este es el cliente</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Lo que usted envió</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envío: %1</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;Este es el cliente</translation>
    </message>
    <message>
        <source>Do not add anybody elsewhere before this is settled.</source>
        <translation>No añada a nadie en otro lugar antes de que esto se aclare.</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>No añada a este cliente en otro lugar; lo estamos comprobando.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>¿Es este el cliente?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>¿Es este el cliente? Número %1 de %2</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Not there: &amp;send again</source>
        <translation>No está: en&amp;viar de nuevo</translation>
    </message>
    <message>
        <source>Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed is lost.</source>
        <translation>Enviar de nuevo podría crear un duplicado, así que no se envía nada hasta que esto se aclare. No se pierde nada de lo que escribió.</translation>
    </message>
    <message>
        <source>We do not know whether %1 was created</source>
        <translation>No sabemos si se creó %1</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Lo que usted envió</translation>
    </message>
    <message>
        <source>offered after the second look</source>
        <translation>disponible tras la segunda búsqueda</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackLarge</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Beside English</source>
        <translation>Junto al inglés</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Solo inglés</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>%1 · read aloud</source>
        <translation>%1 · leído en voz alta</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Large print for the client</source>
        <translation>En letra grande para el cliente</translation>
    </message>
    <message>
        <source>Read aloud, all right</source>
        <translation>Leído en voz alta, todo bien</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repasar</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Id del cliente</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;id</translation>
    </message>
    <message>
        <source>Copy name and &amp;birth date</source>
        <translation>Copiar nombre y &amp;fecha de nacimiento</translation>
    </message>
    <message>
        <source>Created: %1, id %2</source>
        <translation>Registro creado: %1, id %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
</context>
<context>
    <name>Intake::RecordView</name>
    <message>
        <source>&amp;Blank paper form…</source>
        <translation>Formulario en &amp;blanco…</translation>
    </message>
    <message>
        <source>&amp;Open in Caspen · %1</source>
        <translation>&amp;Abrir en Caspen · %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Otra persona de la misma familia: empieza con esta dirección, contacto de emergencia, teléfono y derivación</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>Copiar todo como &amp;texto</translation>
    </message>
    <message>
        <source>Ne&amp;w intake</source>
        <translation>Nue&amp;va ficha</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>Misma fa&amp;milia</translation>
    </message>
    <message>
        <source>Save as &amp;FHIR R4, for other clinical software…</source>
        <translation>Guardar como &amp;FHIR R4, para otros programas clínicos…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON, as the server returned it…</source>
        <translation>Guardar como &amp;JSON, tal como lo devolvió el servidor…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Guardar como &amp;texto…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>&amp;Guardar o imprimir</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>After so long without a key. Ctrl+L locks it at once.</source>
        <translation>Tras ese tiempo sin pulsar una tecla. Ctrl+L la bloquea al momento.</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Conservar registros</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>Tiempo que el registro de un cliente creado permanece en este equipo. Después solo queda su id; el servidor lo tiene todo.</translation>
    </message>
    <message>
        <source>So long after the last key.</source>
        <translation>Tiempo tras la última tecla.</translation>
    </message>
</context>
<context>
    <name>Intake::SamePanel</name>
    <message>
        <source>It is someone else</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esa</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>Same person? %1 of %2</source>
        <translation>¿La misma persona? %1 de %2</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Mostrar la siguiente</translation>
    </message>
    <message>
        <source>Undo: someone else</source>
        <translation>Deshacer: otra persona</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>fecha de nacimiento desconocida</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message>
        <source>%1 to ask</source>
        <translation>%1 por preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1, %n por preguntar</numerusform>
            <numerusform>%1, %n por preguntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n por corregir</numerusform>
            <numerusform>%1, %n por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ServerCard</name>
    <message>
        <source>&amp;Keep this token</source>
        <translation>&amp;Guardar este token</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1. It takes effect when you leave the field.</source>
        <translation>Como https://api.example.com/v1. Vale en cuanto sale del campo.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Give each computer an API key of its own, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Dé a cada equipo su propia clave de API, con el nombre del puesto: así tiene sus propias 60 solicitudes por minuto y, si roban un equipo, se revoca solo la suya.</translation>
    </message>
    <message>
        <source>Given when Intake was started</source>
        <translation>Indicado al iniciar Intake</translation>
    </message>
    <message>
        <source>It belongs to this address alone, and is never shown again.</source>
        <translation>Pertenece solo a esta dirección y no se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Paste the token here first.</source>
        <translation>Pegue antes el token aquí.</translation>
    </message>
    <message>
        <source>Re&amp;move the token</source>
        <translation>&amp;Quitar el token</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>The token comes from a file.</source>
        <translation>El token procede de un archivo.</translation>
    </message>
    <message>
        <source>This token is not kept yet: keep it, or empty the field.</source>
        <translation>Este token aún no se ha guardado: guárdelo o vacíe el campo.</translation>
    </message>
    <message>
        <source>Write the server’s address first: the token belongs to it.</source>
        <translation>Escriba antes la dirección del servidor: el token le pertenece.</translation>
    </message>
</context>
<context>
    <name>Intake::SessionWatch::Private</name>
    <message>
        <source>Locks its window first</source>
        <translation>Primero bloquea su ventana</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Load settings</source>
        <translation>Cargar a&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>Guardar &amp;estos ajustes</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl+Z takes the last one back.</source>
        <translation>Los cambios valen de inmediato. Ctrl+Z deshace el último.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Loading this would change:</source>
        <translation>Cargarlos cambiaría:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Aceptar estos</translation>
    </message>
    <message>
        <source>The settings were loaded.</source>
        <translation>Los ajustes se cargaron.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message>
        <source>&amp;New intake</source>
        <translation>&amp;Nueva ficha</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Nobody in the list has this name.</source>
        <translation>Nadie en la lista tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>Intake::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <comment>group title, count</comment>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Created today</source>
        <translation>Creadas hoy</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>No drafts. Press %1 when the next person walks in.</source>
        <translation>Sin borradores. Pulse %1 cuando entre la siguiente persona.</translation>
    </message>
    <message>
        <source>Nobody created yet today.</source>
        <translation>Hoy aún no se ha creado a nadie.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>Intake::StatusLine</name>
    <message>
        <source> · %1 of %2 requests left this minute</source>
        <translation> · quedan %1 de %2 solicitudes este minuto</translation>
    </message>
    <message>
        <source> · held until someone acts</source>
        <translation> · envío detenido hasta que alguien intervenga</translation>
    </message>
    <message>
        <source> · resting until the server answers properly</source>
        <translation> · en reposo hasta que el servidor responda bien</translation>
    </message>
    <message>
        <source> · resting while Intake is locked</source>
        <translation> · en reposo mientras Intake está bloqueado</translation>
    </message>
    <message>
        <source> · resting while the key is changed</source>
        <translation> · en reposo mientras se cambia la clave</translation>
    </message>
    <message>
        <source> · the server asked to wait</source>
        <translation> · el servidor pidió esperar</translation>
    </message>
    <message>
        <source> · trying to send…</source>
        <translation> · intentando enviar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Names are hidden. %1 shows them</source>
        <translation>Los nombres están ocultos. %1 los muestra</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada en espera de envío.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Volver a intentar ahora</translation>
    </message>
    <message>
        <source>○ No connection</source>
        <translation>○ Sin conexión</translation>
    </message>
    <message>
        <source>○ The server is there, but did not take the last request</source>
        <translation>○ El servidor responde, pero no aceptó la última solicitud</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● En línea</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestAdviser</name>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep ‘%1’ for suggestions?</source>
        <translation>¿Guardar «%1» para las sugerencias?</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestList</name>
    <message>
        <source>F2 takes the marked one</source>
        <translation>F2 toma la marcada</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Intake::TodayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>Día &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>Día &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Ocultar no&amp;mbres</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>Este día no se hizo nada.</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>Guardar como PD&amp;F</translation>
    </message>
    <message>
        <source>Show na&amp;mes</source>
        <translation>Mostrar no&amp;mbres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln cliente introducido este día. Ahora está así:</numerusform>
            <numerusform>%Ln clientes introducidos este día. Ahora están así:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>%Ln registro ya salió de este equipo al cumplirse su plazo: aquí no se conocen sus diferencias ni lo que queda por preguntar.</numerusform>
            <numerusform>%Ln registros ya salieron de este equipo al cumplirse su plazo: aquí no se conocen sus diferencias ni lo que queda por preguntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>Este día no se introdujo ningún cliente.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Con diferencias</translation>
    </message>
</context>
<context>
    <name>Intake::UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Work without saving</source>
        <translation>&amp;Trabajar sin guardar</translation>
    </message>
    <message>
        <source>Choose at least %1 characters: a few words that nobody would guess.</source>
        <translation>Elija al menos %1 caracteres: unas palabras que nadie adivinaría.</translation>
    </message>
    <message>
        <source>It is the &amp;recovery key</source>
        <translation>Es la clave de &amp;recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase twice.</source>
        <translation>Las dos no coinciden. Escriba la frase de contraseña dos veces.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>Intake::WhoPanel</name>
    <message>
        <source>%1 is at the desk.</source>
        <translation>%1 está en recepción.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Añadir a alguien</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove someone</source>
        <translation>&amp;Quitar a alguien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Chan&amp;ge a PIN</source>
        <translation>Ca&amp;mbiar un PIN</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <translation>Ca&amp;mbiar el PIN</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.</source>
        <translation>Elija a quién quitar y escriba el PIN de %1. Lo que hizo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type their PIN. What they did stays in the audit log.</source>
        <translation>Elija a quién quitar y escriba su PIN. Lo que hizo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Choose who is to be removed. What they did stays in the audit log.</source>
        <translation>Elija a quién quitar. Lo que hizo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.</source>
        <translation>Elija de quién es el PIN por su letra o número. Escriba el PIN actual y después el nuevo.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.</source>
        <translation>Elija de quién es el PIN por su letra. Escriba el PIN actual y después el nuevo.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>PIN nuevo, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk.</source>
        <translation>Nadie ha dicho quién está en recepción.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Aún no se eligió a nadie: pulse la primera letra de las iniciales.</translation>
    </message>
    <message>
        <source>Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Aquí aún no se conoce a nadie. Con un PIN, solo su dueño desbloquea la ventana. Escriba de una a cuatro letras y un PIN de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Press the first letter of your initials, or the number beside them. Then type your PIN.</source>
        <translation>Pulse la primera letra de sus iniciales o el número que está al lado. Después escriba su PIN.</translation>
    </message>
    <message>
        <source>Press the first letter of your initials. Then type your PIN.</source>
        <translation>Pulse la primera letra de sus iniciales. Después escriba su PIN.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Diga primero quién está en recepción. Después se puede añadir a alguien.</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>Soy &amp;yo</translation>
    </message>
    <message>
        <source>Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Escriba de una a cuatro letras y un PIN de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Escriba de una a cuatro letras como iniciales.</translation>
    </message>
    <message>
        <source>Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.</source>
        <translation>Escriba de una a cuatro letras, el PIN de %1 y un PIN de 4 a 12 cifras para la persona nueva.</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Quién está en recepción</translation>
    </message>
</context>
<context>
    <name>Intake::WindowLock</name>
    <message>
        <source>The window locks in 20 seconds. Any key keeps it open.</source>
        <translation>La ventana se bloquea en 20 segundos. Cualquier tecla la mantiene abierta.</translation>
    </message>
    <message>
        <source>This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks after this computer.</source>
        <translation>La pantalla de este equipo no se puede bloquear desde aquí. Lo escrito está a salvo. Pregunte a quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>This computer’s screen could not be locked from here. Lock it by its own key or menu, and open it again.</source>
        <translation>La pantalla de este equipo no se pudo bloquear desde aquí. Bloquéela con su propia tecla o menú y vuelva a abrirla.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Another of the same family</source>
        <translation>Otra persona de la misma familia</translation>
    </message>
    <message>
        <source>Back to the parked one</source>
        <translation>Volver a la que está en pausa</translation>
    </message>
    <message>
        <source>Copy the id of the record</source>
        <translation>Copiar el id del registro</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Crear cliente</translation>
    </message>
    <message>
        <source>Fill in from the clipboard</source>
        <translation>Rellenar desde el portapapeles</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>First section; %1 to %2 the others</source>
        <translation>Primera sección; %1 a %2, las demás</translation>
    </message>
    <message>
        <source>Go to a field by a part of its name</source>
        <translation>Ir a un campo por parte de su nombre</translation>
    </message>
    <message>
        <source>Hide all names, and show them again</source>
        <translation>Ocultar todos los nombres y volver a mostrarlos</translation>
    </message>
    <message>
        <source>How it stands: this intake, the connection, what waits</source>
        <translation>Cómo está todo: esta ficha, la conexión y lo que espera</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>New intake; the open one is parked</source>
        <translation>Nueva ficha; la abierta queda en pausa</translation>
    </message>
    <message>
        <source>Next field; in an empty row: leave the list</source>
        <translation>Campo siguiente; en una fila vacía: salir de la lista</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimir un formulario en blanco</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Imprimir el registro</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Quitar una fila</translation>
    </message>
    <message>
        <source>Round the form, the list and who may be the same person</source>
        <translation>Recorrer el formulario, la lista y quien puede ser la misma persona</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Take what is offered under a field, or the marked suggestion</source>
        <translation>Aceptar lo que se ofrece bajo un campo, o la sugerencia marcada</translation>
    </message>
    <message>
        <source>This list; Esc takes it away</source>
        <translation>Esta lista; Esc la cierra</translation>
    </message>
    <message>
        <source>To who may be the same person</source>
        <translation>A quien puede ser la misma persona</translation>
    </message>
    <message>
        <source>Today: who did what, and the day’s sum</source>
        <translation>Hoy: quién hizo qué y el resumen del día</translation>
    </message>
    <message>
        <source>Undo; put back a row that was removed or an intake just discarded</source>
        <translation>Deshacer; restaurar una fila quitada o una ficha descartada</translation>
    </message>
    <message>
        <source>Who is at the desk, and their PIN</source>
        <translation>Quién está en recepción y su PIN</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Aquí caben como máximo %1 caracteres, así que no se añadió nada.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln cliente en espera; el envío sigue al desbloquear.</numerusform>
            <numerusform>%Ln clientes en espera; el envío sigue al desbloquear.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Type the passphrase.</source>
        <translation>Se escribieron cinco PIN incorrectos seguidos. Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>It cannot be unlocked like this now. What was typed is safe. Try again.</source>
        <translation>Ahora no se puede desbloquear así. Lo escrito está a salvo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Locked. Not all that was typed could be saved yet: leave Intake open.</source>
        <translation>Bloqueado. Aún no se pudo guardar todo lo escrito: deje Intake abierto.</translation>
    </message>
    <message>
        <source>Locked. What was typed is saved.</source>
        <translation>Bloqueado. Lo escrito está guardado.</translation>
    </message>
    <message>
        <source>Locked. What was typed lives only until Intake is closed: leave it open.</source>
        <translation>Bloqueado. Lo escrito solo dura hasta que se cierre Intake: déjelo abierto.</translation>
    </message>
    <message>
        <source>No PIN is looked at any more.</source>
        <translation>Ya no se comprueba ningún PIN.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake was started with does not open the store any more. Type the passphrase.</source>
        <translation>El archivo con la frase de contraseña con el que se inició Intake ya no abre el almacén. Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>This PIN was wrong five times in a row. Somebody else can unlock with their own.</source>
        <translation>Este PIN fue incorrecto cinco veces seguidas. Otra persona puede desbloquear con el suyo.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Ese no es el PIN. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Esa no es la frase de contraseña. Escríbala de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>Espere %n segundo hasta el próximo intento.</numerusform>
            <numerusform>Espere %n segundos hasta el próximo intento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n cliente allí se parece.</numerusform>
            <numerusform>%n clientes allí se parecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Si tiene la certeza de que el cliente no está, puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>It is waiting for its turn to be sent.</source>
        <translation>Espera su turno para enviarse.</translation>
    </message>
    <message>
        <source>It was sent to another server than the one in force. It can be looked for only when that server is set again.</source>
        <translation>Se envió a un servidor distinto del que está en uso. Solo se puede buscar cuando se vuelva a poner aquel servidor.</translation>
    </message>
    <message>
        <source>It will be sent by itself.</source>
        <translation>Se enviará automáticamente.</translation>
    </message>
    <message>
        <source>It will be sent when the connection is back.</source>
        <translation>Se enviará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Lista de clientes revisada a las %1:</translation>
    </message>
    <message>
        <source>Looked through the list at %1. Some of its entries could not be read; the person you look for may be among them.</source>
        <translation>Lista revisada a las %1. Algunas de sus entradas no se pudieron leer; la persona buscada puede estar entre ellas.</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Revisando la lista de clientes.</translation>
    </message>
    <message>
        <source>Next look at %1.</source>
        <translation>Próxima búsqueda a las %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is put right.</source>
        <translation>No se envía nada hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>No se creó nada, y el formulario conserva todo lo que escribió. Cambie lo que indica el servidor y pulse «Crear cliente» otra vez.</translation>
    </message>
    <message>
        <source>Saved. It is waiting for its turn to be sent.</source>
        <translation>Guardado. Espera su turno para enviarse.</translation>
    </message>
    <message>
        <source>Saved. It will be sent by itself.</source>
        <translation>Guardado. Se enviará automáticamente.</translation>
    </message>
    <message>
        <source>Saved. It will be sent when the connection is back.</source>
        <translation>Guardado. Se enviará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent until this is put right.</source>
        <translation>Guardado. No se envía nada hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>Sent %1 · no certain answer</source>
        <translation>Enviada a las %1 · sin respuesta segura</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>El cliente aún no se ha creado. Se envía solo mientras Intake está abierto; siga con el siguiente. Para cambiar algo, simplemente escriba: entonces espera a que pulse «Crear cliente» otra vez.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>A las %1, la lista de clientes no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>El cliente no se ha creado y este equipo no conserva nada: lo que escribió dura solo hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>El cliente no se ha creado. Todo lo que escribió está a salvo; siga con el siguiente.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>El servidor no aceptó a este cliente</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Volver a intentar ahora</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>ningún cliente allí se parece a este.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>un cliente se parece, %n campo difiere.</numerusform>
            <numerusform>un cliente se parece, %n campos difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>un cliente allí coincide en todos los campos.</translation>
    </message>
</context>
<context>
    <name>NameAdviser</name>
    <message>
        <source>%1?</source>
        <comment>a name</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Has one name only: “-” stands in the last name, which the server requires.</source>
        <translation>Tiene un solo nombre: en los apellidos, que el servidor exige, consta «-».</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>One name only? The server requires a last name; “-” stands for none.</source>
        <translation>¿Un solo nombre? El servidor exige apellidos; «-» indica que no hay.</translation>
    </message>
    <message>
        <source>Put “-”</source>
        <translation>Poner «-»</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>“%1” is the only name? Move it to the first name; “-” stands for no last name.</source>
        <translation>¿«%1» es el único nombre? Páselo al nombre; «-» indica que no hay apellidos.</translation>
    </message>
    <message>
        <source>“-” says that there is no last name.</source>
        <translation>«-» indica que no hay apellidos.</translation>
    </message>
</context>
<context>
    <name>NotesAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>a line in the notes: the label of a field, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep this in the notes instead?</source>
        <translation>¿Pasarlo mejor a las notas?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Move what does not fit to the notes?</source>
        <translation>¿Pasar a las notas lo que no cabe?</translation>
    </message>
    <message>
        <source>The notes are full, so nothing was moved.</source>
        <translation>Las notas están llenas; no se ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Cliente creado</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>En la dirección del servidor no se pueden crear clientes. Compruebe la dirección, con /v1 al final.</translation>
    </message>
    <message>
        <source>Everything was sent, but the connection broke or the time was over before a whole answer came.</source>
        <translation>Se envió todo, pero la conexión se cortó o se acabó el tiempo antes de que llegara una respuesta completa.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>Pide esperar %n segundo.</numerusform>
            <numerusform>Pide esperar %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>No se sabe si el cliente se creó</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed), so it could be anyone’s, and nothing was sent. Check the server’s address; if it is right, tell whoever looks after the server.</source>
        <translation>Nadie responde por el servidor salvo él mismo (su certificado es autofirmado), así que podría ser de cualquiera y no se envió nada. Compruebe la dirección del servidor; si es correcta, avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the server’s address. Check the address; if it is right, the server may be down for a while.</source>
        <translation>Nada acepta conexiones en la dirección del servidor. Compruebe la dirección; si es correcta, puede que el servidor esté fuera de servicio un rato.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>No se creó nada, y el formulario conserva todo lo que escribió. Cambie lo que indica el servidor y pulse «Crear cliente» otra vez.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>No se creó nada, y el formulario conserva todo lo que escribió. Pulse «Crear cliente» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was created. Change the file and run the command again.</source>
        <translation>No se creó nada. Cambie el archivo y ejecute el comando otra vez.</translation>
    </message>
    <message>
        <source>Nothing was created. The intake is stored: open Intake to change it and send it again, or to discard it.</source>
        <translation>No se creó nada. La ficha está guardada: abra Intake para cambiarla y enviarla de nuevo, o para descartarla.</translation>
    </message>
    <message>
        <source>The answer was far larger than any record, so it was not read to its end. Check the server’s address.</source>
        <translation>La respuesta era mucho mayor que cualquier registro, así que no se leyó hasta el final. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The answer was not one that the API gives, but a web page or something damaged. Check the server’s address, and whether the network wants a login.</source>
        <translation>La respuesta no fue una de las que da la API, sino una página web o algo dañado. Compruebe la dirección del servidor y si la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Puede que el cliente se haya creado. Busque el cliente en el programa de la clínica antes de volver a ejecutar el comando: una segunda ejecución podría crear el mismo cliente dos veces. Intake no ha guardado nada: su archivo sigue siendo la única copia.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Puede que el cliente se haya creado. La ficha está guardada, e Intake busca el cliente siempre que está abierto y con «intake queue --send». No añada a este cliente en otro lugar ni vuelva a ejecutar el comando: eso podría crear el mismo cliente dos veces.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Es seguro que el cliente no se creó. Intake no ha guardado nada: su archivo sigue siendo la única copia. Ejecute el comando otra vez más tarde.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Es seguro que el cliente no se creó. La ficha está guardada y se envía cuando Intake está abierto, o con «intake queue --send». No vuelva a ejecutar el comando: eso iniciaría una segunda ficha.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>El cliente no se creó</translation>
    </message>
    <message>
        <source>The connection failed before the whole request had left. Check the network connection.</source>
        <translation>La conexión se interrumpió antes de que saliera toda la solicitud. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>El formulario conserva todo lo que escribió. Antes de volver a crear el cliente, búsquelo en el programa de la clínica: un segundo intento podría crear el mismo cliente dos veces.</translation>
    </message>
    <message>
        <source>The network’s proxy did not pass the request on. Check the proxy in this computer’s network settings.</source>
        <translation>El proxy de la red no transmitió la solicitud. Compruebe el proxy en los ajustes de red de este equipo.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login before it passes anything on. Ask whoever looks after the network.</source>
        <translation>El proxy de la red pide iniciar sesión antes de dejar pasar nada. Pregunte a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>The server can only encrypt in ways that are no longer safe (older than TLS 1.2), so nothing was sent. Tell whoever looks after the server.</source>
        <translation>El servidor solo puede cifrar de formas que ya no son seguras (anteriores a TLS 1.2), así que no se envió nada. Avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (its certificate was not accepted), so nothing was sent. Check the server’s address and this computer’s date; if both are right, tell whoever looks after the server.</source>
        <translation>El servidor no pudo demostrar su identidad (su certificado no fue aceptado), así que no se envió nada. Compruebe la dirección del servidor y la fecha de este equipo; si ambas son correctas, avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The server did not accept the token. Check that it is the token for this server and that it has not been withdrawn.</source>
        <translation>El servidor no aceptó el token. Compruebe que sea el token de este servidor y que no se haya revocado.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>El servidor no aceptó a este cliente</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>El servidor no permite que este token cree clientes desde aquí. Pregunte a quien entregó el token.</translation>
    </message>
    <message>
        <source>The server failed while it worked on the request.</source>
        <translation>El servidor falló mientras procesaba la solicitud.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>El servidor tiene al cliente y devolvió el registro.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Intake never follows, so that the token and the record go nowhere else. Check the server’s address.</source>
        <translation>El servidor remitió a otra dirección. Intake nunca la sigue, para que el token y el registro no vayan a ningún otro lugar. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server read the request and would not take the record.</source>
        <translation>El servidor leyó la solicitud y no aceptó el registro.</translation>
    </message>
    <message>
        <source>The server says that it cannot take requests for the moment.</source>
        <translation>El servidor dice que no puede atender solicitudes por el momento.</translation>
    </message>
    <message>
        <source>The server says that the record is in conflict with something that it already has.</source>
        <translation>El servidor dice que el registro entra en conflicto con algo que ya tiene.</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment, because too many came in a short time.</source>
        <translation>El servidor no admite más solicitudes por el momento, porque llegaron demasiadas en poco tiempo.</translation>
    </message>
    <message>
        <source>The server would not take some of the details.</source>
        <translation>El servidor no aceptó algunos de los datos.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, so nothing was sent. Check this computer’s date; if it is right, tell whoever looks after the server.</source>
        <translation>El certificado del servidor ha caducado, así que no se envió nada. Compruebe la fecha de este equipo; si es correcta, avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, so nothing was sent. Check this computer’s date: mostly it is that which is wrong.</source>
        <translation>El certificado del servidor aún no es válido, así que no se envió nada. Compruebe la fecha de este equipo: casi siempre es lo que está mal.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn: somebody else may be using it, so nothing was sent. Tell whoever looks after the server.</source>
        <translation>El certificado del servidor fue revocado: puede que otra persona lo esté usando, así que no se envió nada. Avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The server’s name could not be found. Check the network connection and the server’s address.</source>
        <translation>No se encontró el nombre del servidor. Compruebe la conexión de red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server’s own words: “%1”</source>
        <translation>Palabras del servidor: «%1»</translation>
    </message>
    <message>
        <source>This computer does not know the authority that vouches for the server. Something on the network may be reading along, so nothing was sent. Ask whoever looks after this computer.</source>
        <translation>Este equipo no conoce a la autoridad que responde por el servidor. Puede que algo en la red esté leyendo los datos, así que no se envió nada. Pregunte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>What answered does not encrypt, so nothing was sent. Check the server’s address and its port.</source>
        <translation>Lo que respondió no cifra, así que no se envió nada. Compruebe la dirección del servidor y su puerto.</translation>
    </message>
    <message>
        <source>What answered showed the certificate of another server, so nothing was sent. Check the server’s address, and whether the network wants a login first.</source>
        <translation>Lo que respondió mostró el certificado de otro servidor, así que no se envió nada. Compruebe la dirección del servidor y si la red pide iniciar sesión antes.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Consent and notes</source>
        <translation>Consentimiento y notas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Intolerancias</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Seen first by everyone who opens the record.</source>
        <translation>Lo primero que ve quien abre el registro.</translation>
    </message>
    <message>
        <source>Seen in the record below the health sections.</source>
        <translation>Se ve en el registro, debajo de las secciones de salud.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>Registro del cliente</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>First and last name:</source>
        <translation>Nombre y apellidos:</translation>
    </message>
    <message>
        <source>For when Intake cannot be used. Type it in as soon as it can. Fields with * are needed.</source>
        <translation>Para cuando no se pueda usar Intake. Páselo a Intake en cuanto sea posible. Los campos con * son obligatorios.</translation>
    </message>
    <message>
        <source>From the record that the server returned. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Del registro devuelto por el servidor. Impreso el %1, %2.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>No font for some characters was on the computer that printed this; their codes stand in square brackets.</source>
        <translation>El equipo que imprimió esto no tenía fuente para algunos caracteres; sus códigos figuran entre corchetes.</translation>
    </message>
    <message>
        <source>Typed into Intake</source>
        <translation>Introducido en Intake</translation>
    </message>
    <message>
        <source>What was done on this computer. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Lo que se hizo en este equipo. Impreso el %1, %2.</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>día / mes / año</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mes / día / año</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>año / mes / día</translation>
    </message>
</context>
<context>
    <name>PhoneAdviser</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>label, number, what was said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mobile or landline, and the country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a country code</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a phone number</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>the type of a phone</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>A letter stands among the digits.</source>
        <translation>Hay una letra entre las cifras.</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Letters stand among the digits. They stay unless you take the number.</source>
        <translation>Hay letras entre las cifras. Se quedan a menos que acepte el número.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>Ningún país tiene este código telefónico.</translation>
    </message>
    <message>
        <source>No phone number can be read here. It stays as you typed it.</source>
        <translation>Aquí no se reconoce un número de teléfono. Se queda como lo escribió.</translation>
    </message>
    <message>
        <source>No such number is known in %1. It may still be right.</source>
        <translation>No se conoce ningún número así en %1. Aun así puede ser correcto.</translation>
    </message>
    <message>
        <source>No such number is known. It may still be right.</source>
        <translation>No se conoce ningún número así. Aun así puede ser correcto.</translation>
    </message>
    <message>
        <source>Only %1 here, and “%2” in the notes?</source>
        <translation>¿Dejar aquí solo %1 y pasar «%2» a las notas?</translation>
    </message>
    <message>
        <source>The number says %1.</source>
        <comment>+61</comment>
        <translation>El número dice %1.</translation>
    </message>
    <message>
        <source>The same number stands in %1.</source>
        <comment>the label of a field</comment>
        <translation>El mismo número consta en %1.</translation>
    </message>
    <message>
        <source>This has no area code.</source>
        <translation>Falta el prefijo de zona.</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>Parece demasiado largo para %1.</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>Parece demasiado largo para un número de teléfono.</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>Parece demasiado corto para %1.</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>Parece demasiado corto para un número de teléfono.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extensión %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is needed.</source>
        <translation>Hace falta: %1.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters. Shorten it by %3.</source>
        <translation>%1 de un máximo de %2 caracteres. Acórtelo en %3.</translation>
    </message>
    <message>
        <source>A client has no such field.</source>
        <translation>Un cliente no tiene tal campo.</translation>
    </message>
    <message>
        <source>An email needs a dot after the @, as in name@example.com.</source>
        <translation>Un correo necesita un punto después de la @, como en name@example.com.</translation>
    </message>
    <message>
        <source>An email needs an @, as in name@example.com.</source>
        <translation>Un correo necesita una @, como en name@example.com.</translation>
    </message>
    <message>
        <source>Character %1 is damaged and cannot be sent. Type it anew.</source>
        <translation>El carácter %1 está dañado y no se puede enviar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Character %2 is a control character (%1) that cannot be sent. Type the text anew.</source>
        <translation>El carácter %2 es un carácter de control (%1) que no se puede enviar. Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Ningún país tiene este nombre. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Esta fecha está en el futuro.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Is the year right?</source>
        <translation>Esta fecha es de hace más de 120 años. ¿Es correcto el año?</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, as in %1.</source>
        <translation>Esto no es una fecha. Escriba día, mes y año, como en %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write month, day and year, as in %1.</source>
        <translation>Esto no es una fecha. Escriba mes, día y año, como en %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, as in %1.</source>
        <translation>Esto no es una fecha. Escriba año, mes y día, como en %1.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one from the list.</source>
        <translation>Esto no está en la lista. Elija un valor de la lista.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Esto debe ser una lista.</translation>
    </message>
    <message>
        <source>This must be a number, or a name from the clinic&apos;s list.</source>
        <translation>Esto debe ser un número o un nombre de la lista de la clínica.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Esto debe ser un texto.</translation>
    </message>
    <message>
        <source>This must be a whole number or a text.</source>
        <translation>Esto debe ser un número entero o un texto.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Esto debe ser un objeto.</translation>
    </message>
    <message>
        <source>Write one email address, as in name@example.com.</source>
        <translation>Escriba una sola dirección de correo, como name@example.com.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>None are entered. Ask for them.</source>
        <translation>No se ha anotado ninguna. Pregunte por ellas.</translation>
    </message>
    <message>
        <source>Not said, as they wished</source>
        <translation>No se dijo, por deseo propio</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>%1 %2</source>
        <comment>detail of a row, how it differs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not sent, returned %2</source>
        <translation>%1: no enviado, devuelto %2</translation>
    </message>
    <message>
        <source>%1: sent %2, returned %3</source>
        <translation>%1: enviado %2, devuelto %3</translation>
    </message>
    <message>
        <source>%1: sent %2, returned nothing</source>
        <translation>%1: enviado %2, nada devuelto</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>%n diferencia entre lo enviado y lo devuelto.</numerusform>
            <numerusform>%n diferencias entre lo enviado y lo devuelto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>Creado a las %1 (%2)</translation>
    </message>
    <message>
        <source>Created %1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>Creado: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>No name came back</source>
        <translation>No se devolvió ningún nombre</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Sin registrar: %1</translation>
    </message>
    <message>
        <source>One difference between what was sent and what came back.</source>
        <translation>Una diferencia entre lo enviado y lo devuelto.</translation>
    </message>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Práctica: este no es un cliente real</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>differs: not sent</source>
        <translation>difiere: no enviado</translation>
    </message>
    <message>
        <source>differs: sent %1</source>
        <translation>difiere: enviado %1</translation>
    </message>
    <message>
        <source>differs: sent %1, returned nothing</source>
        <translation>difiere: enviado %1, nada devuelto</translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>Se quitó %n fila.</numerusform>
            <numerusform>Se quitaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Restaurar la última</translation>
    </message>
    <message>
        <source>The row was removed.</source>
        <translation>Se quitó la fila.</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>%1 is often %2</source>
        <comment>a familiar first name and the whole one</comment>
        <translation>%1 suele ser %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ficha no se pudo leer.</numerusform>
            <numerusform>%Ln fichas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>Las fichas creadas solo permanecen en él %n día.</numerusform>
            <numerusform>Las fichas creadas solo permanecen en él %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>Hasta ahora se buscó entre %Ln persona. Las demás de este equipo aún se están leyendo.</numerusform>
            <numerusform>Hasta ahora se buscó entre %Ln personas. Las demás de este equipo aún se están leyendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Se buscó entre la %Ln persona guardada en este equipo.</numerusform>
            <numerusform>Se buscó entre las %Ln personas guardadas en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is kept on this computer.</source>
        <translation>No hay nadie más guardado en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Nadie parecido entre la %Ln persona guardada en este equipo.</numerusform>
            <numerusform>Nadie parecido entre las %Ln personas guardadas en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>fecha de nacimiento casi igual</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>fecha de nacimiento con día y mes intercambiados</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>nombre y apellidos intercambiados</translation>
    </message>
    <message>
        <source>first name sounds alike</source>
        <translation>nombre que suena parecido</translation>
    </message>
    <message>
        <source>first name spelled alike</source>
        <translation>nombre de grafía parecida</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre completo</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>mismos apellidos</translation>
    </message>
    <message>
        <source>surname sounds alike</source>
        <translation>apellidos que suenan parecido</translation>
    </message>
    <message>
        <source>surname spelled alike</source>
        <translation>apellidos de grafía parecida</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address of a record</source>
        <translation>Dirección de un registro</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>País predeterminado</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Conservar registros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Tipos de derivación</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The file could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <translation>El archivo no se pudo leer, así que no se cambió nada. Compruebe que está ahí y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place and save again.</source>
        <translation>El archivo no se pudo escribir. Elija otro lugar y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>El archivo no contiene ajustes, así que no se cambió nada. Elija un archivo guardado por Intake.</translation>
    </message>
    <message>
        <source>The file holds none of Intake’s settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>El archivo no contiene ningún ajuste de Intake, así que no se cambió nada. Elija un archivo guardado por Intake.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are (1 MiB), so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>El archivo es mayor que cualquier archivo de ajustes (1 MiB), así que no se cambió nada. Elija un archivo guardado por Intake.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>What your administrator has set could not be read and was left out: %1. Tell whoever looks after this computer.</source>
        <translation>Lo que fijó su administrador no se pudo leer y se omitió: %1. Avise a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Sus propias sugerencias</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Su palabra para las personas que atiende</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>can be put back</source>
        <translation>se puede recuperar</translation>
    </message>
    <message>
        <source>goes again by itself</source>
        <translation>se reenvía automáticamente</translation>
    </message>
    <message>
        <source>held until someone acts</source>
        <translation>detenida hasta que alguien intervenga</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>sin crear</translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>sin crear · %n por corregir</numerusform>
            <numerusform>sin crear · %n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether created</source>
        <translation>no se sabe si se creó</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>old: keep or discard?</source>
        <translation>antiguo: ¿conservar o descartar?</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>waits for a server</source>
        <translation>espera un servidor</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>espera la conexión</translation>
    </message>
</context>
<context>
    <name>Spell</name>
    <message>
        <source>%1 is %2 with a bow above</source>
        <translation>%1 es %2 con un arco encima</translation>
    </message>
    <message>
        <source>%1 is %2 with a cedilla</source>
        <translation>%1 es %2 con cedilla</translation>
    </message>
    <message>
        <source>%1 is %2 with a comma below</source>
        <translation>%1 es %2 con una coma debajo</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot above</source>
        <translation>%1 es %2 con un punto encima</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot below</source>
        <translation>%1 es %2 con un punto debajo</translation>
    </message>
    <message>
        <source>%1 is %2 with a grave accent</source>
        <translation>%1 es %2 con acento grave</translation>
    </message>
    <message>
        <source>%1 is %2 with a hat</source>
        <translation>%1 es %2 con acento circunflejo</translation>
    </message>
    <message>
        <source>%1 is %2 with a hook above</source>
        <translation>%1 es %2 con un gancho encima</translation>
    </message>
    <message>
        <source>%1 is %2 with a horn</source>
        <translation>%1 es %2 con un cuerno</translation>
    </message>
    <message>
        <source>%1 is %2 with a line above</source>
        <translation>%1 es %2 con una raya encima</translation>
    </message>
    <message>
        <source>%1 is %2 with a ring</source>
        <translation>%1 es %2 con un anillo</translation>
    </message>
    <message>
        <source>%1 is %2 with a small v above</source>
        <translation>%1 es %2 con una v pequeña encima</translation>
    </message>
    <message>
        <source>%1 is %2 with a tail</source>
        <translation>%1 es %2 con una colita</translation>
    </message>
    <message>
        <source>%1 is %2 with a tilde</source>
        <translation>%1 es %2 con virgulilla</translation>
    </message>
    <message>
        <source>%1 is %2 with an acute accent</source>
        <translation>%1 es %2 con acento agudo</translation>
    </message>
    <message>
        <source>%1 is %2 with two dots</source>
        <translation>%1 es %2 con diéresis</translation>
    </message>
    <message>
        <source>%1 is %2 with two strokes above</source>
        <translation>%1 es %2 con dos rayitas encima</translation>
    </message>
    <message>
        <source>%1 is a and e in one letter</source>
        <translation>%1 es a y e en una sola letra</translation>
    </message>
    <message>
        <source>%1 is a comma</source>
        <translation>%1 es una coma</translation>
    </message>
    <message>
        <source>%1 is a full stop</source>
        <translation>%1 es un punto</translation>
    </message>
    <message>
        <source>%1 is a hyphen</source>
        <translation>%1 es un guion</translation>
    </message>
    <message>
        <source>%1 is a sharp s</source>
        <translation>%1 es una eszett alemana</translation>
    </message>
    <message>
        <source>%1 is an apostrophe</source>
        <translation>%1 es un apóstrofo</translation>
    </message>
    <message>
        <source>%1 is d with a stroke</source>
        <translation>%1 es d con barra</translation>
    </message>
    <message>
        <source>%1 is eth</source>
        <translation>%1 es la letra eth</translation>
    </message>
    <message>
        <source>%1 is i without a dot</source>
        <translation>%1 es i sin punto</translation>
    </message>
    <message>
        <source>%1 is l with a stroke</source>
        <translation>%1 es l con barra</translation>
    </message>
    <message>
        <source>%1 is o and e in one letter</source>
        <translation>%1 es o y e en una sola letra</translation>
    </message>
    <message>
        <source>%1 is o with a stroke</source>
        <translation>%1 es o con barra</translation>
    </message>
    <message>
        <source>%1 is thorn</source>
        <translation>%1 es la letra thorn</translation>
    </message>
    <message>
        <source>at</source>
        <comment>@</comment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>the %1 is a capital</source>
        <translation>la %1 es mayúscula</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>“%1” begins with a small letter</source>
        <translation>«%1» empieza con minúscula</translation>
    </message>
    <message>
        <source>“%1” is all capitals</source>
        <translation>«%1» va todo en mayúsculas</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>%Ln ficha se recuperó de la copia.</numerusform>
            <numerusform>%Ln fichas se recuperaron de la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>%Ln ficha no se pudo leer y sigue en la copia.</numerusform>
            <numerusform>%Ln fichas no se pudieron leer y siguen en la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new store was made. Its recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>Se creó un almacén nuevo. Su clave de recuperación es %1: anótela y guárdela bien. Abre el almacén cuando nada más lo abre.</translation>
    </message>
    <message>
        <source>An intake in the store cannot be opened and would be lost with the old key, so the key was not changed. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Una ficha del almacén no se puede abrir y se perdería con la clave anterior, así que la clave no se cambió. Restaure la carpeta de datos desde una copia de seguridad o pregunte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Another program holds the store of intakes. Nothing was changed. Close that program and try again.</source>
        <translation>Otro programa tiene abierto el almacén de fichas. No se cambió nada. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>How the store’s key is locked was changed from outside, so it was not used. Nothing was changed now. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>La forma en que se protege la clave del almacén se cambió desde fuera, así que no se usó. Ahora no se cambió nada. Restaure la carpeta de datos desde una copia de seguridad o pregunte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was changed. All that was typed is safe. Unlock it and try again.</source>
        <translation>Intake está bloqueado, así que no se cambió nada. Todo lo escrito está a salvo. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The computer’s memory is used up, so the last change was not saved. All that was saved before is safe. Close other programs.</source>
        <translation>La memoria del equipo está agotada, así que el último cambio no se guardó. Todo lo guardado antes está a salvo. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where two computers can change the store at the same time. Choose a folder on this computer.</source>
        <translation>La carpeta de datos está en una unidad de red, donde dos equipos pueden cambiar el almacén a la vez. Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it (“%1”). All that was saved before is left as it was. Check the disk.</source>
        <translation>El disco no hizo lo que se le pidió («%1»). Todo lo guardado antes queda como estaba. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. All that was saved before is left as it was. Check the disk.</source>
        <translation>El disco no hizo lo que se le pidió. Todo lo guardado antes queda como estaba. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The disk has no room to seal the store anew, so the key was not changed. All that is stored is safe. Free some space and try again.</source>
        <translation>El disco no tiene espacio para sellar de nuevo el almacén, así que la clave no se cambió. Todo lo guardado está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space.</source>
        <translation>El disco está lleno, así que el último cambio no se guardó. Todo lo guardado antes está a salvo. Libere espacio.</translation>
    </message>
    <message>
        <source>The file %1 is not one of Intake’s, so it was left as it is. Move it away, or choose another data folder.</source>
        <translation>El archivo %1 no es de Intake, así que se dejó como está. Muévalo o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The folder for the intakes, %1, cannot be made or used, so nothing can be saved. Check that it is a folder and that it belongs to you.</source>
        <translation>La carpeta de las fichas, %1, no se puede crear o usar, así que no se puede guardar nada. Compruebe que sea una carpeta y que le pertenezca.</translation>
    </message>
    <message>
        <source>The key file beside the practice store is damaged, or other people can get at it, so it was not used. Give it to yourself alone, or remove the practice folder.</source>
        <translation>El archivo de clave junto al almacén de práctica está dañado o es accesible a otras personas, así que no se usó. Haga que solo usted tenga acceso o elimine la carpeta de práctica.</translation>
    </message>
    <message>
        <source>The key was changed, and the recovery key of before opens nothing any more. The new recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>La clave se cambió y la clave de recuperación anterior ya no abre nada. La nueva clave de recuperación es %1: anótela y guárdela en un lugar seguro. Abre el almacén cuando nada más lo hace.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so the key was not changed. All that is stored is safe. Unlock the keychain and try again.</source>
        <translation>El llavero está bloqueado o no responde, así que la clave no se cambió. Todo lo guardado está a salvo. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain that holds the store’s key is locked or does not answer. The intakes are safe. Unlock the keychain, or give the passphrase or the recovery key.</source>
        <translation>El llavero que guarda la clave del almacén está bloqueado o no responde. Las fichas están a salvo. Desbloquee el llavero o indique la frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>El próximo intento se atenderá dentro de %n segundo.</numerusform>
            <numerusform>El próximo intento se atenderá dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of intakes can be read but not written, so nothing was saved. Check that the disk and the data folder can be written to, and that no newer version of Intake made the store.</source>
        <translation>El almacén de fichas se puede leer, pero no escribir, así que no se guardó nada. Compruebe que se pueda escribir en el disco y en la carpeta de datos, y que el almacén no sea de una versión más reciente de Intake.</translation>
    </message>
    <message>
        <source>The store of intakes can only be read: the disk is read-only, or a newer version of Intake made it. Nothing can be saved or sent.</source>
        <translation>El almacén de fichas solo se puede leer: el disco es de solo lectura o el almacén es de una versión más reciente de Intake. No se puede guardar ni enviar nada.</translation>
    </message>
    <message>
        <source>The store of intakes is not open, so nothing was saved.</source>
        <translation>El almacén de fichas no está abierto, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The store of intakes was damaged. A copy of it was put aside at %1, and nothing was deleted.</source>
        <translation>El almacén de fichas estaba dañado. Se apartó una copia en %1 y no se borró nada.</translation>
    </message>
    <message>
        <source>The store’s key is not where it should be. The intakes are safe, and no new key was made. Give the passphrase or the recovery key.</source>
        <translation>La clave del almacén no está donde debería. Las fichas están a salvo y no se creó ninguna clave nueva. Indique la frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the new key, so the key was not changed. All that is stored is safe. Choose a passphrase instead.</source>
        <translation>En este equipo no hay un llavero que guarde la nueva clave, así que la clave no se cambió. Todo lo guardado está a salvo. Elija una frase de contraseña en su lugar.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the store’s key. What is stored is safe. Give a passphrase or the recovery key.</source>
        <translation>En este equipo no hay un llavero que guarde la clave del almacén. Lo guardado está a salvo. Indique una frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>There is no such intake in the store.</source>
        <translation>No hay tal ficha en el almacén.</translation>
    </message>
    <message>
        <source>This intake cannot be opened: it was damaged, or changed from outside. It was left as it is. Restore the data folder from a backup.</source>
        <translation>Esta ficha no se puede abrir: se dañó o se cambió desde fuera. Se dejó como está. Restaure la carpeta de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>This intake has moved on meanwhile, so the change was not made. Look at it as it is now.</source>
        <translation>Esta ficha cambió entretanto, así que el cambio no se hizo. Mírela tal como está ahora.</translation>
    </message>
    <message>
        <source>This is not the secret that opens the store. Nothing was changed. Check it and try again.</source>
        <translation>Esta frase o clave no abre el almacén. No se cambió nada. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This store is an older copy. What was still to be sent may have been sent since, so Intake sends none of it by itself.</source>
        <translation>Este almacén es una copia antigua. Lo que estaba por enviarse puede haberse enviado desde entonces, así que Intake no envía nada de ello por sí solo.</translation>
    </message>
    <message>
        <source>This store opens with a passphrase. The intakes are safe. Give the passphrase or the recovery key.</source>
        <translation>Este almacén se abre con una frase de contraseña. Las fichas están a salvo. Indique la frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Where the store should be, at %1, stands something that is not a file. It was left as it is. Move it away, or choose another data folder.</source>
        <translation>Donde debería estar el almacén, en %1, hay algo que no es un archivo. Se dejó como está. Muévalo o elija otra carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Here the passphrase is given in a file that you alone can read: --passphrase-file FILE.</source>
        <translation>Aquí la frase de contraseña se da en un archivo que solo usted puede leer: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>In “intake queue” it stands as %1.</source>
        <translation>En «intake queue» consta como %1.</translation>
    </message>
    <message>
        <source>Intake is locked, so it names nobody. Unlock it and try again.</source>
        <translation>Intake está bloqueado, así que no muestra ningún nombre. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was sent. What waits is safe and goes on when it is unlocked.</source>
        <translation>Intake está bloqueado, así que no se envió nada. Lo que espera está a salvo y se envía al desbloquearlo.</translation>
    </message>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake está bloqueado, así que el cliente no se creó: no se envió ni se guardó nada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake está en marcha y recibió el cliente, pero no responde. Compruebe allí qué pasó con él, o en «intake queue» con %1, antes de volver a ejecutar el comando.</translation>
    </message>
    <message>
        <source>Intake is running with another server, so nothing was sent. Leave out --server to use that one, or close Intake first.</source>
        <translation>Intake está en marcha con otro servidor, así que no se envió nada. Omita --server para usar ese, o cierre Intake primero.</translation>
    </message>
    <message>
        <source>Intake is running, but its store is not open or its window is locked, so nothing was done. Open it there and try again.</source>
        <translation>Intake está en marcha, pero su almacén no está abierto o su ventana está bloqueada, así que no se hizo nada. Ábralo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Intake was locked meanwhile, and sends nothing until it is unlocked.</source>
        <translation>Intake se bloqueó entretanto y no envía nada hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Intake was started with the rights of another user or group, which it does not take. Take them off the program’s file, and start it as the person who sits here.</source>
        <translation>Intake se inició con los permisos de otro usuario o grupo, y no los acepta. Quítelos del archivo del programa e inícielo con la cuenta de la persona que está aquí.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>No se sabe qué pasó con un cliente anterior, y el servidor no ha respondido bien desde entonces.</translation>
    </message>
    <message>
        <source>Nothing is sent while the key of the store is changed.</source>
        <translation>No se envía nada mientras se cambia la clave del almacén.</translation>
    </message>
    <message>
        <source>Sending stopped because of that; “intake queue --send” goes on.</source>
        <translation>Por eso se detuvo el envío; «intake queue --send» lo reanuda.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>El cliente se creó, pero el registro no se pudo mostrar. No vuelva a ejecutar el comando: crearía el cliente dos veces.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>El cliente no se creó: alguien retomó la ficha en la ventana. Continúe allí.</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>La lista no se pudo mostrar.</translation>
    </message>
    <message>
        <source>The practice server could not start, so nothing was sent: %1</source>
        <translation>El servidor de práctica no pudo iniciarse, así que no se envió nada: %1</translation>
    </message>
    <message>
        <source>The practice server could not start: %1. Try another --port, or none.</source>
        <translation>El servidor de práctica no pudo iniciarse: %1. Pruebe otro --port o ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>El servidor acepta la próxima solicitud dentro de %n segundo.</numerusform>
            <numerusform>El servidor acepta la próxima solicitud dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>No hay llavero, así que Intake no guarda nada y trabaja solo en memoria. Con --passphrase-file FILE guardaría el cliente.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>sent %1, returned %2</source>
        <translation>enviado %1, devuelto %2</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Aquí caben como máximo %1 caracteres, así que no se añadió nada.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>Un puerto es un número entero de 0 a 65535.</translation>
    </message>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Elija --practice o --server: un cliente va a un solo lugar.</translation>
    </message>
    <message>
        <source>No server is set, so nothing was sent. Give its address with --server, as in --server https://api.example.com/v1, or try with --practice.</source>
        <translation>No hay ningún servidor configurado, así que no se envió nada. Indique su dirección con --server, como en --server https://api.example.com/v1, o pruebe con --practice.</translation>
    </message>
    <message>
        <source>No token was given, so nothing was sent. Put the token into a file that you alone can read, and name it with --token-file.</source>
        <translation>No se indicó ningún token, así que no se envió nada. Ponga el token en un archivo que solo usted pueda leer e indíquelo con --token-file.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the passphrase file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>Otras personas de este equipo tienen acceso al archivo de la frase de contraseña, así que no se usó. Haga que sea solo suyo, con chmod 600, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the token file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>Otras personas de este equipo tienen acceso al archivo del token, así que no se usó. Haga que sea solo suyo, con chmod 600, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The command “create” needs a file, or - for standard input.</source>
        <translation>El comando «create» necesita un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The file could not be found. Check its name after “create”.</source>
        <translation>No se encontró el archivo. Compruebe su nombre después de «create».</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may read it.</source>
        <translation>El archivo no se pudo leer. Compruebe que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to the command “queue”.</source>
        <translation>La opción --%1 corresponde al comando «queue».</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>La opción --%1 necesita un valor a continuación.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option --port belongs to the command “practice-server”.</source>
        <translation>La opción --port corresponde al comando «practice-server».</translation>
    </message>
    <message>
        <source>The option --token-file needs --server beside it: a token goes to the server that was named with it, and to no other.</source>
        <translation>La opción --token-file necesita --server a su lado: un token va al servidor que se indicó con él, y a ningún otro.</translation>
    </message>
    <message>
        <source>The option --verify belongs to the command “audit”.</source>
        <translation>La opción --verify corresponde al comando «audit».</translation>
    </message>
    <message>
        <source>The passphrase file could not be found. Check its name after --passphrase-file.</source>
        <translation>No se encontró el archivo de la frase de contraseña. Compruebe su nombre después de --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Check that it belongs to you.</source>
        <translation>El archivo de la frase de contraseña no se pudo leer. Compruebe que le pertenezca.</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Put the passphrase into it, and nothing else.</source>
        <translation>El archivo de la frase de contraseña está vacío. Ponga en él la frase de contraseña y nada más.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.</source>
        <translation>El archivo de la frase de contraseña es mayor que cualquier frase de contraseña (4 KiB). Compruebe su nombre después de --passphrase-file.</translation>
    </message>
    <message>
        <source>The server’s address begins with http, which anyone on the way could read. Write https.</source>
        <translation>La dirección del servidor empieza por http, que cualquiera podría leer por el camino. Escriba https.</translation>
    </message>
    <message>
        <source>The server’s address goes on with ? or #. Leave out that part and all after it.</source>
        <translation>La dirección del servidor sigue con ? o #. Omita esa parte y todo lo que la sigue.</translation>
    </message>
    <message>
        <source>The server’s address holds a name or password before an @. Leave it out; the token is given in a file.</source>
        <translation>La dirección del servidor contiene un nombre o una contraseña antes de una @. Omítalo; el token se da en un archivo.</translation>
    </message>
    <message>
        <source>The server’s address is not a web address. Write it as in https://api.example.com/v1.</source>
        <translation>La dirección del servidor no es una dirección web. Escríbala como en https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>La dirección del servidor debe empezar por https://.</translation>
    </message>
    <message>
        <source>The server’s address names no server. Write it as in https://api.example.com/v1.</source>
        <translation>La dirección del servidor no nombra ningún servidor. Escríbala como en https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The token file could not be found. Check its name after --token-file.</source>
        <translation>No se encontró el archivo del token. Compruebe su nombre después de --token-file.</translation>
    </message>
    <message>
        <source>The token file could not be read. Check that it belongs to you.</source>
        <translation>El archivo del token no se pudo leer. Compruebe que le pertenezca.</translation>
    </message>
    <message>
        <source>The token file holds something that cannot be a token: it must be one word of plain characters. Put the token into it, and nothing else.</source>
        <translation>El archivo del token contiene algo que no puede ser un token: debe ser una sola palabra de caracteres simples. Ponga en él el token y nada más.</translation>
    </message>
    <message>
        <source>The token file is empty. Put the token into it, and nothing else.</source>
        <translation>El archivo del token está vacío. Ponga en él el token y nada más.</translation>
    </message>
    <message>
        <source>The token file is larger than any token (4 KiB). Check its name after --token-file.</source>
        <translation>El archivo del token es mayor que cualquier token (4 KiB). Compruebe su nombre después de --token-file.</translation>
    </message>
    <message>
        <source>There is more after the command “%1” than it can use.</source>
        <translation>Después del comando «%1» hay más de lo que puede usar.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>No contiene nada. Un cliente es un objeto JSON, entre { y }.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file after “create”.</source>
        <translation>Esto es una carpeta. Indique un archivo después de «create».</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>Esto es una lista y debe ser un solo objeto JSON, entre { y }: un cliente cada vez.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>Esto supera los 4 MiB, y los datos de ningún cliente ocupan tanto. Compruebe el archivo.</translation>
    </message>
    <message>
        <source>This is not JSON: it goes wrong at line %1, character %2. Mend it there.</source>
        <translation>Esto no es JSON: falla en la línea %1, carácter %2. Corríjalo allí.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation>Esto no es texto UTF-8. Guarde el archivo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What --passphrase-file names is not a file. Name an ordinary file with the passphrase in it.</source>
        <translation>Lo que indica --passphrase-file no es un archivo. Indique un archivo normal que contenga la frase de contraseña.</translation>
    </message>
    <message>
        <source>What --token-file names is not a file. Name an ordinary file with the token in it.</source>
        <translation>Lo que indica --token-file no es un archivo. Indique un archivo normal que contenga el token.</translation>
    </message>
    <message>
        <source>“intake --help” lists what there is.</source>
        <translation>«intake --help» muestra lo que hay.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close it there, or ask whoever is logged in there to do so. Nothing is lost.</source>
        <translation>Ciérrelo allí o pida a quien tenga esa sesión abierta que lo haga. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Intake cannot open now.</source>
        <translation>Intake no se puede abrir ahora.</translation>
    </message>
    <message>
        <source>Intake is already open in another login on this computer.</source>
        <translation>Intake ya está abierto en otra sesión de este equipo.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>El servidor de práctica no pudo iniciarse: %1</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>No hay pantalla en la que abrir la ventana. «intake create FILE» crea un cliente sin ella.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and the name of its month</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
</TS>
