<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Alguien indicó: este es el paciente</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>Paciente</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>El servidor conoce el token, pero no le permite ver a los pacientes. Pida uno que sí pueda a quien creó el token.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Hay un servidor, pero en esta dirección no tiene pacientes. Compruebe el final de la dirección: suele ser /v1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>Id del paciente</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Crea un paciente a partir de un archivo JSON o de la entrada estándar y muestra el registro.</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake crea los pacientes de una clínica mediante su API de gestión.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>No se sabe si el paciente se creó; compruébelo antes de volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Lo obligatorio se cuenta hasta que se responde y, si no se respondió, se anota para la próxima vez. Solo el nombre y los apellidos pueden impedir que se cree un paciente. Un campo oculto vuelve a mostrarse en cuanto contiene algo.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>El paciente tiene menos de 18 años. Las respuestas constan en las notas.</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Crear paciente</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>El servidor conoce los tipos de derivación y las etiquetas por su número y no dice sus nombres. Anote aquí los que usa su clínica. El id devuelto se aprende al crear un paciente.</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln paciente aún no se ha creado.</numerusform>
            <numerusform>%Ln pacientes aún no se han creado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln paciente anterior aún no se ha creado. Lo encontrará en la lista.</numerusform>
            <numerusform>%Ln pacientes anteriores aún no se han creado. Los encontrará en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln paciente anterior aún no se ha creado: este.</numerusform>
            <numerusform>%Ln pacientes anteriores aún no se han creado. Este es el último.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>El paciente aún no se ha creado. Todo lo que escribió está a salvo; siga con el siguiente.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Este paciente se estaba enviando en ese momento, así que el cambio llegó tarde. Compruebe en qué queda.</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>La está cambiando, así que vuelve a ser un borrador. Se enviará cuando pulse «Crear paciente».</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Para seguir sin ello, pulse «Crear paciente» otra vez. Las notas dirán qué preguntar la próxima vez.</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>Este es el paciente</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;Este es el paciente</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>No añada a este paciente en otro lugar; lo estamos comprobando.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>¿Es este el paciente?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>¿Es este el paciente? Número %1 de %2</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>En letra grande para el paciente</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Id del paciente</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>Tiempo que el registro de un paciente creado permanece en este equipo. Después solo queda su id; el servidor lo tiene todo.</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln paciente introducido este día. Ahora está así:</numerusform>
            <numerusform>%Ln pacientes introducidos este día. Ahora están así:</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>Este día no se introdujo ningún paciente.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>Crear paciente</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln paciente en espera; el envío sigue al desbloquear.</numerusform>
            <numerusform>%Ln pacientes en espera; el envío sigue al desbloquear.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n paciente allí se parece.</numerusform>
            <numerusform>%n pacientes allí se parecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Si tiene la certeza de que el paciente no está, puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Lista de pacientes revisada a las %1:</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Revisando la lista de pacientes.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>No se creó nada, y el formulario conserva todo lo que escribió. Cambie lo que indica el servidor y pulse «Crear paciente» otra vez.</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>El paciente aún no se ha creado. Se envía solo mientras Intake está abierto; siga con el siguiente. Para cambiar algo, simplemente escriba: entonces espera a que pulse «Crear paciente» otra vez.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>A las %1, la lista de pacientes no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>El paciente no se ha creado y este equipo no conserva nada: lo que escribió dura solo hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>El paciente no se ha creado. Todo lo que escribió está a salvo; siga con el siguiente.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>El servidor no aceptó a este paciente</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>ningún paciente allí se parece a este.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>un paciente se parece, %n campo difiere.</numerusform>
            <numerusform>un paciente se parece, %n campos difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>un paciente allí coincide en todos los campos.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Paciente creado</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>En la dirección del servidor no se pueden crear pacientes. Compruebe la dirección, con /v1 al final.</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>No se sabe si el paciente se creó</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>No se creó nada, y el formulario conserva todo lo que escribió. Cambie lo que indica el servidor y pulse «Crear paciente» otra vez.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>No se creó nada, y el formulario conserva todo lo que escribió. Pulse «Crear paciente» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Puede que el paciente se haya creado. Busque el paciente en el programa de la clínica antes de volver a ejecutar el comando: una segunda ejecución podría crear el mismo paciente dos veces. Intake no ha guardado nada: su archivo sigue siendo la única copia.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Puede que el paciente se haya creado. La ficha está guardada, e Intake busca el paciente siempre que está abierto y con «intake queue --send». No añada a este paciente en otro lugar ni vuelva a ejecutar el comando: eso podría crear el mismo paciente dos veces.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Es seguro que el paciente no se creó. Intake no ha guardado nada: su archivo sigue siendo la única copia. Ejecute el comando otra vez más tarde.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Es seguro que el paciente no se creó. La ficha está guardada y se envía cuando Intake está abierto, o con «intake queue --send». No vuelva a ejecutar el comando: eso iniciaría una segunda ficha.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>El paciente no se creó</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>El formulario conserva todo lo que escribió. Antes de volver a crear el paciente, búsquelo en el programa de la clínica: un segundo intento podría crear el mismo paciente dos veces.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>El servidor no aceptó a este paciente</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>El servidor no permite que este token cree pacientes desde aquí. Pregunte a quien entregó el token.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>El servidor tiene al paciente y devolvió el registro.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>Registro del paciente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo paciente</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>Un paciente no tiene tal campo.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Práctica: este no es un paciente real</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake está bloqueado, así que el paciente no se creó: no se envió ni se guardó nada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake está en marcha y recibió el paciente, pero no responde. Compruebe allí qué pasó con él, o en «intake queue» con %1, antes de volver a ejecutar el comando.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>No se sabe qué pasó con un paciente anterior, y el servidor no ha respondido bien desde entonces.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>El paciente se creó, pero el registro no se pudo mostrar. No vuelva a ejecutar el comando: crearía el paciente dos veces.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>El paciente no se creó: alguien retomó la ficha en la ventana. Continúe allí.</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>No hay llavero, así que Intake no guarda nada y trabaja solo en memoria. Con --passphrase-file FILE guardaría el paciente.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Elija --practice o --server: un paciente va a un solo lugar.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>No contiene nada. Un paciente es un objeto JSON, entre { y }.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>Esto es una lista y debe ser un solo objeto JSON, entre { y }: un paciente cada vez.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>Esto supera los 4 MiB, y los datos de ningún paciente ocupan tanto. Compruebe el archivo.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>No hay pantalla en la que abrir la ventana. «intake create FILE» crea un paciente sin ella.</translation>
    </message>
</context>
</TS>
