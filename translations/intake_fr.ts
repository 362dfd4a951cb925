<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_AU">
<context>
    <name>Address</name>
    <message>
        <source>the ACT</source>
        <translation>l’ACT</translation>
    </message>
    <message>
        <source>the Northern Territory</source>
        <translation>le Northern Territory</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Émirat</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Gouvernorat</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Île</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Paroisse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ville ou localité</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>born today</source>
        <translation>naissance aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AgeAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>Date of birth: unknown</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (estimated)</source>
        <comment>Date of birth: about 1950 (estimated)</comment>
        <translation>%1 : %2 (estimation)</translation>
    </message>
    <message>
        <source>%1: %2 (more is not known)</source>
        <comment>Date of birth: 1950 (…)</comment>
        <translation>%1 : %2 (le reste est inconnu)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>Take the lines about parent or guardian out of the notes?</source>
        <translation>Retirer des notes les lignes sur le responsable légal ?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Taken out of the notes.</source>
        <translation>Retirées des notes.</translation>
    </message>
    <message>
        <source>about, around</source>
        <comment>what is typed before an estimated year, between commas</comment>
        <translation>environ, env., vers, autour de</translation>
    </message>
    <message>
        <source>unknown, not known</source>
        <comment>what is typed for an unknown birth date, between commas</comment>
        <translation>inconnue, inconnu, non connue, non connu</translation>
    </message>
    <message>
        <source>“%1” in the notes, and no date here?</source>
        <translation>« %1 » dans les notes, et pas de date ici ?</translation>
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
        <translation>%1, par une commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, of which kind</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>An older copy of the store was put back</source>
        <translation>Copie plus ancienne de la base remise en place</translation>
    </message>
    <message>
        <source>Another entry stands in the place of entry %1 of the audit log.</source>
        <translation>Une autre entrée se trouve à la place de l’entrée %1 du journal d’audit.</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Came to the desk</source>
        <translation>Arrivée à l’accueil</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Create pressed</source>
        <translation>Création demandée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dossier créé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Discarding undone</source>
        <translation>Abandon annulé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing; later ones are there.</source>
        <translation>L’entrée %1 du journal d’audit manque ; des entrées plus récentes y sont.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed after it was written.</source>
        <translation>L’entrée %1 du journal d’audit a été modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was put there by something else than Intake.</source>
        <translation>L’entrée %1 du journal d’audit n’y a pas été mise par Intake.</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Dossier trouvé sur le serveur</translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>Fiche commencée</translation>
    </message>
    <message>
        <source>Intake closed</source>
        <translation>Intake fermé</translation>
    </message>
    <message>
        <source>Intake opened</source>
        <translation>Intake ouvert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Intake verrouillé</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Noms affichés</translation>
    </message>
    <message>
        <source>Not created yet, waits</source>
        <translation>Pas encore créé, en attente</translation>
    </message>
    <message>
        <source>Not known whether created</source>
        <translation>Création incertaine</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Finalement non envoyée</translation>
    </message>
    <message>
        <source>Old draft kept</source>
        <translation>Ancien brouillon gardé</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN changé</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relue</translation>
    </message>
    <message>
        <source>Record removed from this computer</source>
        <translation>Enregistrement retiré de cet ordinateur</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusée par le serveur</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Somebody added at this desk</source>
        <translation>Personne ajoutée à cet accueil</translation>
    </message>
    <message>
        <source>Somebody removed from this desk</source>
        <translation>Personne retirée de cet accueil</translation>
    </message>
    <message>
        <source>Somebody said: not there, send again</source>
        <translation>Confirmé par une personne : absent, renvoyer</translation>
    </message>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Confirmé par une personne : c’est ce dossier client</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Un fait inconnu de cette version</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Retirée de la file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>L’entrée précédente est intacte (%Ln), du %1 au %2.</numerusform>
            <numerusform>Les %Ln entrées précédentes sont intactes, du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log begins</source>
        <translation>Début du journal d’audit</translation>
    </message>
    <message>
        <source>The audit log does not say how intake %1 came to its state, so its last entries may be gone.</source>
        <translation>Le journal d’audit ne dit pas comment la fiche %1 est arrivée à son état ; ses dernières entrées ont donc peut-être disparu.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>Le journal d’audit est intact : %Ln entrée, du %1 au %2.</numerusform>
            <numerusform>Le journal d’audit est intact : %Ln entrées, du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log speaks of intake %1, which is not in the store: it was removed by something else than Intake.</source>
        <translation>Le journal d’audit mentionne la fiche %1, qui n’est pas dans la base : autre chose qu’Intake l’a supprimée.</translation>
    </message>
    <message>
        <source>The audit log was cut: entry %1 and all after it are gone.</source>
        <translation>Le journal d’audit a été coupé : l’entrée %1 et toutes les suivantes ont disparu.</translation>
    </message>
    <message>
        <source>The end of the audit log was lost</source>
        <translation>Fin du journal d’audit perdue</translation>
    </message>
    <message>
        <source>The key of the store was changed</source>
        <translation>La clé de la base a été changée</translation>
    </message>
    <message>
        <source>The mark of the audit log’s end was lost, so its last entries may be gone.</source>
        <translation>La marque de fin du journal d’audit est perdue ; ses dernières entrées ont donc peut-être disparu.</translation>
    </message>
    <message>
        <source>The store was damaged and mended</source>
        <translation>Base endommagée, puis réparée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Intake déverrouillé</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN erroné</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Another term</source>
        <translation>Autre terme</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Aidant(e)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client(e)</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami(e)</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grand-parent</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur/tutrice</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intersexe</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Mlle</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mme (Mrs)</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin(e)</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Non binaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Responsable légal</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Prof</source>
        <translation>Pr</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rév.</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint(e)</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>he/him</source>
        <translation>il</translation>
    </message>
    <message>
        <source>he/they</source>
        <translation>il/iel</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>elle</translation>
    </message>
    <message>
        <source>she/they</source>
        <translation>elle/iel</translation>
    </message>
    <message>
        <source>they/them</source>
        <translation>iel</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It works: %1 knows this token, which has %2 requests a minute. Nothing was created.</source>
        <translation>Cela fonctionne : %1 connaît ce jeton, qui dispose de %2 requêtes par minute. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>It works: %1 knows this token. Nothing was created.</source>
        <translation>Cela fonctionne : %1 connaît ce jeton. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the address, and whether this computer is on the network.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé. Vérifiez l’adresse, et que cet ordinateur est connecté au réseau.</translation>
    </message>
    <message>
        <source>Something answered, and it is not the API. Check the address: mostly it ends with /v1.</source>
        <translation>Quelque chose a répondu, mais ce n’est pas l’API. Vérifiez l’adresse : elle finit en général par /v1.</translation>
    </message>
    <message>
        <source>The computer at this address does not take the connection. Check the address and its port.</source>
        <translation>L’ordinateur à cette adresse n’accepte pas la connexion. Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let the connection through. Ask whoever runs your network.</source>
        <translation>Le proxy du réseau ne laisse pas passer la connexion. Adressez-vous à la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login first. Ask whoever runs your network.</source>
        <translation>Le proxy du réseau demande d’abord une identification. Adressez-vous à la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>The server answered with %1, which is no proper answer. Try again later, and check the address.</source>
        <translation>Le serveur a répondu %1, ce qui n’est pas une réponse valable. Réessayez plus tard et vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server did not answer. Check the network and the address, and try again.</source>
        <translation>Le serveur n’a pas répondu. Vérifiez le réseau et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>The server is there and does not know this token. Check that all of it was copied, and that it was not revoked.</source>
        <translation>Le serveur est là, mais ne connaît pas ce jeton. Vérifiez qu’il a été copié en entier et qu’il n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>Le serveur connaît le jeton, mais ne lui permet pas de voir les dossiers clients. Demandez à la personne qui l’a créé un jeton qui le permet.</translation>
    </message>
    <message>
        <source>The server knows the token, and others have used up its requests for this minute. An API key of its own for each computer prevents that.</source>
        <translation>Le serveur connaît le jeton, mais d’autres ont épuisé ses requêtes pour cette minute. Une clé d’API propre à chaque ordinateur évite cela.</translation>
    </message>
    <message>
        <source>The server’s name is written with letters that can look like others. Spelled out it is %1. Give it your token only if that is the server you mean.</source>
        <translation>Le nom du serveur contient des lettres qui peuvent en imiter d’autres. En toutes lettres, c’est %1. Ne lui donnez votre jeton que si c’est bien ce serveur.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Il y a un serveur, mais à cette adresse il n’a pas de dossiers clients. Vérifiez la fin de l’adresse : en général, c’est /v1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>ConsentAdviser</name>
    <message>
        <source>Consent to the privacy policy: %1, asked %2</source>
        <translation>Consentement à la politique de confidentialité : %1, demandé le %2</translation>
    </message>
    <message>
        <source>Consent to the privacy policy: %1, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>Consentement à la politique de confidentialité : %1, demandé le %2 par %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Do you mean %1?</source>
        <translation>Voulez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Do you mean one of these? %1</source>
        <translation>Voulez-vous dire l’un de ceux-ci ? %1</translation>
    </message>
    <message>
        <source>More than one country may be meant: %1.</source>
        <translation>Plusieurs pays sont possibles : %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>%1 %2 has %3 days.</source>
        <comment>a month and a year</comment>
        <translation>En %1 %2, il y a %3 jours.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <comment>a month</comment>
        <translation>En %1, il y a %2 jours.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words and the age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, and the year?</source>
        <comment>a day and its month</comment>
        <translation>%1, et l’année ?</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Il n’y a pas de mois %1.</translation>
    </message>
    <message>
        <source>There is no year 0000.</source>
        <translation>Il n’y a pas d’année 0000.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>par ex. %1</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Tél. du contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Indicatif pays</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>Posologie</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Identité de genre</translation>
    </message>
    <message>
        <source>Intolerance</source>
        <translation>Intolérance</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Intolérances</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>ID du téléphone</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Type de téléphone</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Prénom d’usage</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Téléphone principal</translation>
    </message>
    <message>
        <source>Privacy policy consent</source>
        <translation>Consentement confidentialité</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Referral description</source>
        <translation>Détails de l’adressage</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Type d’adressage</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressage par</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 %2: F2</source>
        <comment>an offer, and what F2 does about it</comment>
        <translation>%1 %2 : F2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>reste à demander</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>stands beside a label</comment>
        <translation>à demander</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1: declined, asked %2</source>
        <translation>%1 : refus, question posée le %2</translation>
    </message>
    <message>
        <source>%1: declined, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1 : refus, question posée le %2 par %3</translation>
    </message>
    <message>
        <source>%1: none, asked %2</source>
        <translation>%1 : néant, question posée le %2</translation>
    </message>
    <message>
        <source>%1: none, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1 : néant, question posée le %2 par %3</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Néant</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Certainly not created; it is stored and waits to be sent.</source>
        <translation>Non créé, c’est certain ; la fiche est enregistrée et attend d’être envoyée.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Créer un dossier client à partir d’un fichier JSON ou de l’entrée standard, et afficher l’enregistrement.</translation>
    </message>
    <message>
        <source>Created, or done.</source>
        <translation>Créé, ou terminé.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie :</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake crée les dossiers clients d’un cabinet par son API de gestion de cabinet.</translation>
    </message>
    <message>
        <source>List what is not created yet: id, times and state of each; with --names the names.</source>
        <translation>Lister ce qui n’est pas encore créé : ID, heures et état ; avec --names, les noms aussi.</translation>
    </message>
    <message>
        <source>List who did what to which intake when, a line each.</source>
        <translation>Lister qui a fait quoi, sur quelle fiche et quand, une ligne par fait.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>On ne sait pas si le dossier client a été créé ; vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Options, avant ou après la commande :</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Say whether that log is whole, or which entry is the first that does not fit.</source>
        <translation>Dire si ce journal est intact, ou quelle est la première entrée qui ne concorde pas.</translation>
    </message>
    <message>
        <source>Send what waits now, look for what is unknown, and list what is left.</source>
        <translation>Envoyer maintenant ce qui attend, rechercher ce qui est incertain et lister ce qui reste.</translation>
    </message>
    <message>
        <source>Serve the practice server on this computer, and print its address.</source>
        <translation>Lancer le serveur d’entraînement sur cet ordinateur et afficher son adresse.</translation>
    </message>
    <message>
        <source>The address of the API, with its /v1.</source>
        <translation>L’adresse de l’API, avec son /v1.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written.</source>
        <translation>Le journal d’audit n’est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The checks found problems; nothing was sent.</source>
        <translation>La vérification a trouvé des problèmes ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The command cannot be carried out as it was given.</source>
        <translation>La commande ne peut pas être exécutée telle quelle.</translation>
    </message>
    <message>
        <source>The file with the passphrase; no one else may be able to read it.</source>
        <translation>Le fichier de la phrase secrète ; personne d’autre ne doit pouvoir le lire.</translation>
    </message>
    <message>
        <source>The file with the token; no one else may be able to read it.</source>
        <translation>Le fichier du jeton ; personne d’autre ne doit pouvoir le lire.</translation>
    </message>
    <message>
        <source>The folder that holds everything Intake stores.</source>
        <translation>Le répertoire qui contient tout ce qu’Intake enregistre.</translation>
    </message>
    <message>
        <source>The language of the screen, as in en or de.</source>
        <translation>La langue de l’écran, par exemple en ou de.</translation>
    </message>
    <message>
        <source>The port of practice-server; without it a free one.</source>
        <translation>Le port de practice-server ; par défaut, un port libre.</translation>
    </message>
    <message>
        <source>The practice server could not start.</source>
        <translation>Le serveur d’entraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The server refused the record.</source>
        <translation>Le serveur a refusé l’enregistrement.</translation>
    </message>
    <message>
        <source>The store, the passphrase or the token file cannot be used.</source>
        <translation>La base, la phrase secrète ou le fichier du jeton est inutilisable.</translation>
    </message>
    <message>
        <source>Use the built-in practice server; nothing leaves this computer.</source>
        <translation>Utiliser le serveur d’entraînement intégré ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>With audit: is the log as it was written?</source>
        <translation>Avec audit : le journal est-il tel qu’il a été écrit ?</translation>
    </message>
    <message>
        <source>With queue: first and last names too.</source>
        <translation>Avec queue : aussi les prénoms et les noms.</translation>
    </message>
    <message>
        <source>With queue: send what waits, and look for what is unknown.</source>
        <translation>Avec queue : envoyer ce qui attend et rechercher ce qui est incertain.</translation>
    </message>
</context>
<context>
    <name>Intake::AddressAdviser</name>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <comment>postcode, the states it is in, the state given</comment>
        <translation>%1 désigne %2, pas %3.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>states</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Is this right? A usual one: %1 (%2).</source>
        <translation>Est-ce juste ? Exemple habituel : %1 (%2).</translation>
    </message>
    <message>
        <source>Not in the list for %1. It stays as typed.</source>
        <translation>Absent de la liste pour %1. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Usually not part of an address (%1). It stays as typed.</source>
        <translation>Ne fait d’ordinaire pas partie d’une adresse (%1). Reste tel que saisi.</translation>
    </message>
    <message>
        <source>Usually part of an address (%1).</source>
        <translation>Fait d’ordinaire partie d’une adresse (%1).</translation>
    </message>
</context>
<context>
    <name>Intake::AlertAdviser</name>
    <message>
        <source>Anaphylaxis: %1</source>
        <translation>Anaphylaxie : %1</translation>
    </message>
    <message>
        <source>Put into the alert. Ctrl+Z there takes it out again.</source>
        <translation>Mis dans l’alerte. Ctrl+Z l’en retire.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>L’y mettre</translation>
    </message>
    <message>
        <source>Put ‘%1’ into the alert?</source>
        <translation>Mettre « %1 » dans l’alerte ?</translation>
    </message>
    <message>
        <source>Severe reaction: %1 (%2)</source>
        <translation>Réaction sévère : %1 (%2)</translation>
    </message>
    <message>
        <source>The alert is full: it takes %1 characters. Nothing was put there; make room in it first.</source>
        <translation>L’alerte est pleine : elle contient au plus %1 caractères. Rien n’y a été mis ; faites-y d’abord de la place.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Ce qu’il faut toujours demander est compté jusqu’à la réponse, et noté pour la prochaine fois à défaut. Seuls le prénom et le nom sont indispensables pour créer un dossier client. Un champ masqué réapparaît dès qu’il contient quelque chose.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Questions à poser</translation>
    </message>
</context>
<context>
    <name>Intake::AskingTable</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>Toujours demander</translation>
    </message>
</context>
<context>
    <name>Intake::ClinicCard</name>
    <message>
        <source>Address of a record</source>
        <translation>Adresse d’un enregistrement</translation>
    </message>
    <message>
        <source>Addresses begin with it. Alone it is sent only where somebody chose it.</source>
        <translation>Les adresses commencent par lui. Seul, il n’est envoyé que si quelqu’un l’a choisi.</translation>
    </message>
    <message>
        <source>As in https://app.example.com/records/{id}. The record then has a button that opens it there.</source>
        <translation>Comme https://app.example.com/records/{id}. L’enregistrement a alors un bouton qui l’y ouvre.</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the word itself</comment>
        <translation>Client(e)</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Pays par défaut</translation>
    </message>
    <message>
        <source>Intake knows no country of this name. Choose one from the list.</source>
        <translation>Intake ne connaît aucun pays de ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>It stands on what is printed.</source>
        <translation>Il figure sur ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant(e)</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient(e)</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Salarié(e)</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has {id} where the id goes.</source>
        <translation>Saisissez une adresse qui commence par https:// et contient {id} à la place de l’ID.</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Votre mot pour les personnes suivies</translation>
    </message>
</context>
<context>
    <name>Intake::ConsentAdviser</name>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note who asked and when?</source>
        <translation>Noter qui a demandé, et quand ?</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, with your initials.</source>
        <translation>Figure sur une ligne des notes, avec vos initiales.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes; add there who asked.</source>
        <translation>Figure sur une ligne des notes ; ajoutez-y qui a demandé.</translation>
    </message>
    <message>
        <source>The line in the notes follows; see there who asked.</source>
        <translation>La ligne des notes est mise à jour ; vérifiez-y qui a demandé.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there.</source>
        <translation>Les notes sont pleines, aucune ligne n’y a donc été ajoutée.</translation>
    </message>
</context>
<context>
    <name>Intake::CopyButton</name>
    <message>
        <source>Copied for a minute.</source>
        <translation>Copié pour une minute.</translation>
    </message>
    <message>
        <source>✓ Copied for a minute.</source>
        <translation>✓ Copié pour une minute.</translation>
    </message>
</context>
<context>
    <name>Intake::EntryTable</name>
    <message>
        <source>Ctrl+Shift+Delete removes a row.</source>
        <translation>Ctrl+Maj+Suppr retire une ligne.</translation>
    </message>
    <message>
        <source>Id that comes back</source>
        <translation>ID renvoyé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number to send</source>
        <translation>Numéro à envoyer</translation>
    </message>
    <message>
        <source>Row %1: the number to send must be a whole number.</source>
        <translation>Ligne %1 : le numéro à envoyer doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Row %1: this name stands in the list already.</source>
        <translation>Ligne %1 : ce nom figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>Row %1: write a name, without a comma.</source>
        <translation>Ligne %1 : saisissez un nom, sans virgule.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
</context>
<context>
    <name>Intake::FamilyAdviser</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Copied from the last person</source>
        <translation>Repris de la dernière personne</translation>
    </message>
</context>
<context>
    <name>Intake::FirstRunPage</name>
    <message>
        <source>&amp;Test and go</source>
        <translation>&amp;Tester et démarrer</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1</source>
        <translation>Comme https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Connect to your server</source>
        <translation>Se connecter à votre serveur</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Continuer &amp;quand même</translation>
    </message>
    <message>
        <source>Make one API key for each computer, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Créez une clé d’API par ordinateur, au nom du poste : elle a alors ses propres 60 requêtes par minute, et si un ordinateur est volé, seule sa clé est à révoquer.</translation>
    </message>
    <message>
        <source>Not now? Nothing leaves this computer in either case.</source>
        <translation>Pas maintenant ? Dans les deux cas, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Collez le jeton ici.</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>T&amp;ype first, connect later</source>
        <translation>&amp;Saisir d’abord, connecter plus tard</translation>
    </message>
    <message>
        <source>Token (API key)</source>
        <translation>Jeton (clé d’API)</translation>
    </message>
    <message>
        <source>Try it on the &amp;practice server</source>
        <translation>&amp;Essayer sur le serveur d’entraînement</translation>
    </message>
    <message>
        <source>Write the server’s address here.</source>
        <translation>Saisissez ici l’adresse du serveur.</translation>
    </message>
    <message>
        <source>You need a token, and the address if yours is another. It takes a minute, and is asked once.</source>
        <translation>Il vous faut un jeton, et l’adresse si la vôtre est différente. Cela prend une minute et n’est demandé qu’une fois.</translation>
    </message>
</context>
<context>
    <name>Intake::GoToField</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Go to a field: type a part of its name</source>
        <translation>Aller à un champ : tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>Aucun champ ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>%1, as asked above?</source>
        <comment>a parent&apos;s or guardian&apos;s name</comment>
        <translation>%1, comme indiqué plus haut ?</translation>
    </message>
    <message>
        <source>, asked %1 by %2</source>
        <comment>a day and initials; stands behind an answer</comment>
        <translation>, question posée le %1 par %2</translation>
    </message>
    <message>
        <source>Consent is given by: </source>
        <translation>Consentement donné par : </translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Responsable légal</translation>
    </message>
    <message>
        <source>Parent or guardian is</source>
        <translation>Qualité du responsable</translation>
    </message>
    <message>
        <source>Parent or guardian: </source>
        <translation>Responsable légal : </translation>
    </message>
    <message>
        <source>Phone and email belong to</source>
        <translation>Téléphone et e-mail de</translation>
    </message>
    <message>
        <source>Phone and email belong to: </source>
        <translation>Téléphone et e-mail de : </translation>
    </message>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>Dossier client d’une personne de moins de 18 ans. Vos réponses figurent dans les notes.</translation>
    </message>
    <message>
        <source>The notes are full, so this answer is not kept.</source>
        <translation>Les notes sont pleines, cette réponse n’est donc pas conservée.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Qui consent</translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n allergie figure dans la liste. Retirez-la d’abord ou choisissez « Liste ».</numerusform>
            <numerusform>%n allergies figurent dans la liste. Retirez-les d’abord ou choisissez « Liste ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n intolérance figure dans la liste. Retirez-la d’abord ou choisissez « Liste ».</numerusform>
            <numerusform>%n intolérances figurent dans la liste. Retirez-les d’abord ou choisissez « Liste ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>%n médicament figure dans la liste. Retirez-le d’abord ou choisissez « Liste ».</numerusform>
            <numerusform>%n médicaments figurent dans la liste. Retirez-les d’abord ou choisissez « Liste ».</numerusform>
        </translation>
    </message>
    <message>
        <source>A medication is listed. Remove it first, or choose These.</source>
        <translation>Un médicament figure dans la liste. Retirez-le d’abord ou choisissez « Liste ».</translation>
    </message>
    <message>
        <source>An allergy is listed. Remove it first, or choose These.</source>
        <translation>Une allergie figure dans la liste. Retirez-la d’abord ou choisissez « Liste ».</translation>
    </message>
    <message>
        <source>An intolerance is listed. Remove it first, or choose These.</source>
        <translation>Une intolérance figure dans la liste. Retirez-la d’abord ou choisissez « Liste ».</translation>
    </message>
    <message>
        <source>Goes into the record as the allergy %1.</source>
        <translation>Figurera au dossier comme allergie %1.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, for the record has no place of its own for it.</source>
        <translation>Figure sur une ligne des notes, car le dossier n’a pas de champ pour cela.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there. Say it there in your own words.</source>
        <translation>Les notes sont pleines, aucune ligne n’y a donc été ajoutée. Indiquez-le-y avec vos propres mots.</translation>
    </message>
</context>
<context>
    <name>Intake::HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Néant</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Intake::IntakeForm</name>
    <message>
        <source>Ask next time: %1</source>
        <translation>À demander la prochaine fois : %1</translation>
    </message>
    <message>
        <source>Edit the clinic’s lists</source>
        <translation>Modifier les listes du cabinet</translation>
    </message>
    <message>
        <source>Referral type and tags: the clinic has no lists of them yet.</source>
        <translation>Type d’adressage et étiquettes : le cabinet n’en a pas encore de listes.</translation>
    </message>
    <message>
        <source>Set up lists</source>
        <translation>Créer les listes</translation>
    </message>
    <message>
        <source>This says there are none, and another is listed. Remove one of them.</source>
        <translation>Ceci indique qu’il n’y en a pas, et une autre figure dans la liste. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Saisir des numéros</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n encore à demander</numerusform>
            <numerusform>%n encore à demander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n à corriger : %1</numerusform>
            <numerusform>%n à corriger : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Créer le dossier client</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Fill from the clipboard</source>
        <translation>Remplir depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Autre personne de la même famille : reprend l’adresse, la personne à prévenir, le téléphone et l’adressage</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>Brouillon · %n champ</numerusform>
            <numerusform>Brouillon · %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Non créé</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Prêt à créer</translation>
    </message>
    <message>
        <source>Same fa&amp;mily</source>
        <translation>Même fa&amp;mille</translation>
    </message>
    <message>
        <source>Sending. What you typed stays here; you can go on typing when the answer has come.</source>
        <translation>Envoi en cours. Votre saisie reste ici ; vous pourrez la poursuivre une fois la réponse arrivée.</translation>
    </message>
    <message>
        <source>Waiting, not created yet</source>
        <translation>En attente, pas encore créé</translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>%n copie d’une base endommagée, dans le répertoire de données, s’ouvrirait encore avec l’ancienne clé. Elle est supprimée quand la clé est changée.</numerusform>
            <numerusform>%n copies d’une base endommagée, dans le répertoire de données, s’ouvriraient encore avec l’ancienne clé. Elles sont supprimées quand la clé est changée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the ke&amp;y</source>
        <translation>Changer la c&amp;lé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, the same again</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and give your PIN.</source>
        <translation>Personne n’a dit qui est à l’accueil : la clé ne peut donc pas être changée. Fermez les paramètres, appuyez sur F9 et donnez votre code PIN.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer now, so there is no key to change.</source>
        <translation>Rien n’est conservé sur cet ordinateur pour l’instant : il n’y a pas de clé à changer.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>PIN of whoever is at the desk</source>
        <translation>Code PIN de la personne à l’accueil</translation>
    </message>
    <message>
        <source>Passphrase of today, or recovery key</source>
        <translation>Phrase secrète actuelle ou clé de récupération</translation>
    </message>
    <message>
        <source>Type the passphrase of today or the recovery key.</source>
        <translation>Saisissez la phrase secrète actuelle ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Type your PIN: whoever changes the key sees the new recovery key.</source>
        <translation>Saisissez votre code PIN : qui change la clé voit la nouvelle clé de récupération.</translation>
    </message>
    <message>
        <source>What is typed on this computer is sealed with a key. Change it when somebody else may know the recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>Ce qui est saisi sur cet ordinateur est scellé avec une clé. Changez-la si quelqu’un d’autre peut connaître la clé de récupération ou la phrase secrète, ou si la clé de récupération est perdue. Tout est alors scellé de nouveau, vous recevez une nouvelle clé de récupération et l’ancienne n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>Intake::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Medications and allergies that were typed here and kept. Delete removes the chosen one.</source>
        <translation>Médicaments et allergies saisis ici et gardés. Suppr retire l’élément choisi.</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Types d’adressage</translation>
    </message>
    <message>
        <source>Remove the &amp;word</source>
        <translation>Retirer le &amp;mot</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>Le serveur connaît les types d’adressage et les étiquettes par leur numéro et ne donne pas leur nom. Inscrivez ici ceux que votre cabinet utilise. L’ID renvoyé est appris lors de la création d’un dossier client.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Vos propres suggestions</translation>
    </message>
</context>
<context>
    <name>Intake::LockPage</name>
    <message>
        <source>&amp;Lock the screen of this computer</source>
        <translation>&amp;Verrouiller l’écran de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Afficher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Lock this computer’s screen and open it again with its own password: Intake opens with it. All PINs work again then.</source>
        <translation>Cinq PIN de suite étaient erronés. Verrouillez l’écran de cet ordinateur et rouvrez-le avec son propre mot de passe : Intake s’ouvre avec lui. Tous les PIN fonctionnent alors de nouveau.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake is locked</source>
        <translation>Intake est verrouillé</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Personne n’est encore choisi : appuyez sur la première lettre des initiales.</translation>
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
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Saisissez votre PIN.</translation>
    </message>
    <message>
        <source>Use a &amp;PIN</source>
        <translation>Utiliser un &amp;PIN</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Utiliser la &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Utiliser la &amp;clé de récupération</translation>
    </message>
    <message>
        <source>Who is at the desk? A letter chooses.</source>
        <translation>Qui est à l’accueil ? Une lettre suffit pour choisir.</translation>
    </message>
</context>
<context>
    <name>Intake::LookCard</name>
    <message>
        <source>As the computer’s</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Compact, for small screens</source>
        <translation>Compact, pour petits écrans</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 is at the desk</source>
        <translation>%1 est à l’accueil</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln dossier client n’est pas encore créé.</numerusform>
            <numerusform>%Ln dossiers clients ne sont pas encore créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln dossier client antérieur n’est pas encore créé. Il figure dans la liste.</numerusform>
            <numerusform>%Ln dossiers clients antérieurs ne sont pas encore créés. Ils figurent dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln dossier client antérieur n’est pas encore créé : celui-ci.</numerusform>
            <numerusform>%Ln dossiers clients antérieurs ne sont pas encore créés. Voici le dernier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>%Ln brouillon n’a pas été touché depuis 14 jours. Gardez-le ou abandonnez-le : il reste là jusqu’à votre choix.</numerusform>
            <numerusform>%Ln brouillons n’ont pas été touchés depuis 14 jours. Gardez ou abandonnez chacun : il reste là jusqu’à votre choix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>%Ln fiche ne s’ouvre pas : endommagée, ou modifiée de l’extérieur. Elle reste telle quelle et n’est jamais envoyée. La personne qui s’occupe de cet ordinateur peut restaurer le répertoire de données depuis une sauvegarde.</numerusform>
            <numerusform>%Ln fiches ne s’ouvrent pas : endommagées, ou modifiées de l’extérieur. Elles restent telles quelles et ne sont jamais envoyées. La personne qui s’occupe de cet ordinateur peut restaurer le répertoire de données depuis une sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>%Ln fiche a peut-être déjà été créée : regardez dans la liste avant de la ressaisir.</numerusform>
            <numerusform>%Ln fiches ont peut-être déjà été créées : regardez dans la liste avant de les ressaisir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>Encore %Ln essai.</numerusform>
            <numerusform>Encore %Ln essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>%n champ rempli depuis le presse-papiers.</numerusform>
            <numerusform>%n champs remplis depuis le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n champ a été modifié entre-temps et reste tel quel.</numerusform>
            <numerusform>%n champs ont été modifiés entre-temps et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token holds until Intake is closed: this computer has no keychain that would keep it.</source>
        <translation>Un jeton est valable jusqu’à la fermeture d’Intake : cet ordinateur n’a pas de trousseau pour le conserver.</translation>
    </message>
    <message>
        <source>A token is kept, entered %1.</source>
        <translation>Un jeton est conservé, saisi le %1.</translation>
    </message>
    <message>
        <source>All settings in the file stand here already.</source>
        <translation>Tous les paramètres du fichier sont déjà en vigueur ici.</translation>
    </message>
    <message>
        <source>All that the clipboard says stands in the form already.</source>
        <translation>Tout ce que dit le presse-papiers figure déjà dans le formulaire.</translation>
    </message>
    <message>
        <source>All that was typed is kept. What waits is sent only while Intake is open.</source>
        <translation>Toute la saisie est conservée. Ce qui attend n’est envoyé que lorsqu’Intake est ouvert.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits.</source>
        <translation>Choisissez un PIN de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et la perdre</translation>
    </message>
    <message>
        <source>Connected to %1. The settings open with %2 at any time.</source>
        <translation>Connecté à %1. Les paramètres s’ouvrent à tout moment avec %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each field says so until you change or confirm it.</source>
        <translation>Repris de %1 : adresse, personne à prévenir, téléphone et adressage, s’ils étaient renseignés. Chaque champ l’indique jusqu’à ce que vous le modifiiez ou le confirmiez.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>when</comment>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Fiche abandonnée : %1</translation>
    </message>
    <message>
        <source>Enter address and token</source>
        <translation>Saisir l’adresse et le jeton</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Saisir un autre jeton</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake could not be opened anew. Close it and start it again.</source>
        <translation>Intake n’a pas pu se rouvrir. Fermez-le et relancez-le.</translation>
    </message>
    <message>
        <source>It is more than ten minutes ago: the intake cannot be brought back.</source>
        <translation>Plus de dix minutes ont passé : la fiche ne peut plus être rétablie.</translation>
    </message>
    <message>
        <source>It is sent once Intake is connected to your server.</source>
        <translation>L’envoi se fera dès qu’Intake sera connecté à votre serveur.</translation>
    </message>
    <message>
        <source>It seals what you type on this computer, and Intake asks for it at every start. Nobody can look it up for you.</source>
        <translation>Elle chiffre votre saisie sur cet ordinateur, et Intake la demande à chaque démarrage. Personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Kept, not tested: the address %1 and the token. The settings, where both can be tested, open with %2.</source>
        <translation>Conservés, non testés : l’adresse %1 et le jeton. Les paramètres, où tous deux peuvent être testés, s’ouvrent avec %2.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Charger des paramètres</translation>
    </message>
    <message>
        <source>Look at the oldest</source>
        <translation>Voir le plus ancien</translation>
    </message>
    <message>
        <source>No server is set yet.</source>
        <translation>Aucun serveur n’est encore configuré.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>Nobody has touched this draft since %1. Is it still needed?</source>
        <translation>Personne n’a touché ce brouillon depuis le %1. Est-il encore utile ?</translation>
    </message>
    <message>
        <source>Nobody here has these initials.</source>
        <translation>Personne ici n’a ces initiales.</translation>
    </message>
    <message>
        <source>Not all that was typed could be saved on this computer: closing loses it.</source>
        <translation>Une partie de la saisie n’a pas pu être enregistrée sur cet ordinateur : fermer la fera perdre.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like a field of the form, so nothing was changed.</source>
        <translation>Rien dans le presse-papiers ne ressemble à un champ du formulaire, rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Nothing is kept. What you type lives only until the window is closed.</source>
        <translation>Rien n’est conservé. Votre saisie ne dure que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing is kept: this computer has no keychain to lock it with. What you type lives only until the window is closed.</source>
        <translation>Rien n’est conservé : cet ordinateur n’a pas de trousseau pour le protéger. Votre saisie ne dure que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press once more if this is your server.</source>
        <translation>Rien n’a encore été envoyé. Appuyez encore une fois si c’est bien votre serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Test once more if this is your server.</source>
        <translation>Rien n’a encore été envoyé. Testez encore une fois si c’est bien votre serveur.</translation>
    </message>
    <message>
        <source>Only what stands in a form is read back. Go back to the form first.</source>
        <translation>Seul ce qui se trouve dans un formulaire est relu. Revenez d’abord au formulaire.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’entraînement</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Entraînement : rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Printing is for records that the server returned. A blank form for when nothing works: Ctrl+Shift+P.</source>
        <translation>L’impression concerne les enregistrements renvoyés par le serveur. Un formulaire vierge, quand plus rien ne marche : Ctrl+Maj+P.</translation>
    </message>
    <message>
        <source>Recovered, last saved %1, %2.</source>
        <translation>Récupéré, dernier enregistrement à %1, %2.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Enregistrer ces paramètres</translation>
    </message>
    <message>
        <source>Saved. It is sent once Intake is connected to your server.</source>
        <translation>Enregistré. L’envoi se fera dès qu’Intake sera connecté à votre serveur.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Indiquez d’abord qui est à l’accueil. Ensuite, quelqu’un peut être ajouté.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Envoie à %1</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Paramètres (*.ini)</translation>
    </message>
    <message>
        <source>Somebody here has these initials already. Choose others.</source>
        <translation>Quelqu’un a déjà ces initiales ici. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Retirée de la file d’attente</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>Le code PIN de %1 est changé.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.</source>
        <translation>Le PIN a été erroné cinq fois. Verrouillez la fenêtre : un PIN ne suffit plus pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>Le dossier client n’est pas encore créé. Toute votre saisie est en sécurité ; passez à la fiche suivante.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Copy the words themselves; nothing was changed.</source>
        <translation>Le presse-papiers contient une image. Copiez le texte lui-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The clipboard holds no plain text, so nothing was changed. Copy the words themselves.</source>
        <translation>Le presse-papiers ne contient pas de texte brut, rien n’a donc été modifié. Copiez le texte lui-même.</translation>
    </message>
    <message>
        <source>The copy is discarded.</source>
        <translation>La copie est abandonnée.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake is started with needs the new one too.</source>
        <translation>Le fichier de la phrase secrète avec lequel Intake est lancé a aussi besoin de la nouvelle.</translation>
    </message>
    <message>
        <source>The intakes on this computer are locked</source>
        <translation>Les fiches de cet ordinateur sont verrouillées</translation>
    </message>
    <message>
        <source>The key is being changed. Go on working.</source>
        <translation>La clé est en cours de changement. Continuez à travailler.</translation>
    </message>
    <message>
        <source>The key is being changed: %1 of %2 intakes are sealed anew. Go on working.</source>
        <translation>La clé est en cours de changement : %1 fiches sur %2 sont scellées de nouveau. Continuez à travailler.</translation>
    </message>
    <message>
        <source>The key is changed as soon as the server has answered. Go on working.</source>
        <translation>La clé sera changée dès que le serveur aura répondu. Continuez à travailler.</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for a token now: it is locked, or there is none.</source>
        <translation>Impossible de demander un jeton au trousseau pour l’instant : il est verrouillé, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: it is locked, or there is none.</source>
        <translation>Le trousseau ne donne pas le jeton : il est verrouillé, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>The keychain is being asked for the token.</source>
        <translation>Le jeton est demandé au trousseau.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. They hold until the window is closed.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés sur cet ordinateur. Ils restent valables jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The settings were saved as %1, without the token. Load that file on the other computers.</source>
        <translation>Les paramètres ont été enregistrés sous %1, sans le jeton. Chargez ce fichier sur les autres ordinateurs.</translation>
    </message>
    <message>
        <source>The store was opened by its recovery key. Change the key, and it opens without: you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>La base a été ouverte avec sa clé de récupération. Changez la clé, et elle s’ouvrira sans : vous recevez une nouvelle clé de récupération et l’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The token was not kept yet. Paste it once more if this is your server.</source>
        <translation>Le jeton n’a pas encore été conservé. Collez-le encore une fois si c’est bien votre serveur.</translation>
    </message>
    <message>
        <source>The token works, but this computer did not keep it: its keychain is locked, or there is none. The token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; or go on anyway, and enter the token again after the next start.</source>
        <translation>Le jeton fonctionne, mais cet ordinateur ne l’a pas conservé : son trousseau est verrouillé, ou il n’y en a pas. Le jeton reste dans son champ et est valable jusqu’à la fermeture d’Intake. Déverrouillez le trousseau et testez encore une fois ; ou continuez quand même, et saisissez de nouveau le jeton après le prochain démarrage.</translation>
    </message>
    <message>
        <source>There is no token for this server yet.</source>
        <translation>Il n’y a pas encore de jeton pour ce serveur.</translation>
    </message>
    <message>
        <source>There is no token for this server yet. Paste one, then test.</source>
        <translation>Il n’y a pas encore de jeton pour ce serveur. Collez-en un, puis testez.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: address, emergency contact, phone and referral are empty.</source>
        <translation>Il n’y a encore rien à reprendre : l’adresse, la personne à prévenir, le téléphone et l’adressage sont vides.</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Il n’y a encore rien à relire.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters.</source>
        <translation>Ce ne peut pas être un jeton : ce doit être un seul mot en caractères simples.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters. Nothing was changed.</source>
        <translation>Ce ne peut pas être un jeton : ce doit être un seul mot en caractères simples. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Ce dossier client était en cours d’envoi, la modification est donc arrivée trop tard. Voyez ce qu’il en advient.</translation>
    </message>
    <message>
        <source>This computer did not keep the token: its keychain is locked, or there is none. The token holds until Intake is closed. Unlock the keychain and keep the token in the settings, or enter it again after the next start.</source>
        <translation>Cet ordinateur n’a pas conservé le jeton : son trousseau est verrouillé, ou il n’y en a pas. Le jeton est valable jusqu’à la fermeture d’Intake. Déverrouillez le trousseau et conservez le jeton dans les paramètres, ou saisissez-le de nouveau après le prochain démarrage.</translation>
    </message>
    <message>
        <source>This computer has no font for %1. On paper their codes stand instead. Whoever looks after this computer can install the font.</source>
        <translation>Cet ordinateur n’a pas de police pour %1. Sur le papier, des codes y figurent à la place. La personne qui s’occupe de cet ordinateur peut installer la police.</translation>
    </message>
    <message>
        <source>This could not be stored now. Nothing was changed. Try again.</source>
        <translation>Cela n’a pas pu être enregistré maintenant. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed.</source>
        <translation>Ce n’est pas le PIN. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Saisissez une à quatre lettres comme initiales.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the real server</source>
        <translation>Utiliser le vrai serveur</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Travailler sans enregistrer</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>Vous modifiez la fiche, elle redevient donc un brouillon. Elle partira quand vous appuierez sur « Créer le dossier client ».</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>dossier créé le %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
</context>
<context>
    <name>Intake::NoneAdviser</name>
    <message>
        <source>Choose it</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose ‘No known allergies’ instead?</source>
        <translation>Choisir plutôt « Aucune allergie connue » ?</translation>
    </message>
    <message>
        <source>Choose ‘None’ instead?</source>
        <translation>Choisir plutôt « Néant » ?</translation>
    </message>
</context>
<context>
    <name>Intake::Paperwork</name>
    <message>
        <source>A day at the desk</source>
        <translation>Une journée à l’accueil</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Formulaire Intake</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Enregistrement Intake</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>Remis à l’imprimante.</translation>
    </message>
    <message>
        <source>It was written to the file that you named, not to paper.</source>
        <translation>L’impression a été écrite dans le fichier que vous avez nommé, pas sur papier.</translation>
    </message>
    <message>
        <source>Nothing was saved. The system says: %1. Save it again in another folder.</source>
        <translation>Rien n’a été enregistré. Le système indique : %1. Enregistrez de nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room or save it again on another disk.</source>
        <translation>Rien n’a été enregistré : le disque est plein. Libérez de la place ou enregistrez de nouveau sur un autre disque.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server’s own words of this record are not kept here.</source>
        <translation>Rien n’a été enregistré : la réponse originale du serveur pour cet enregistrement n’est pas conservée ici.</translation>
    </message>
    <message>
        <source>Nothing was saved: this folder does not exist any more. Save it again in another folder.</source>
        <translation>Rien n’a été enregistré : ce dossier n’existe plus. Enregistrez de nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was saved: you may not write in this folder. Save it again in another folder.</source>
        <translation>Rien n’a été enregistré : vous n’avez pas le droit d’écrire dans ce dossier. Enregistrez de nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Enregistrer la journée</translation>
    </message>
    <message>
        <source>Saved as %1 in %2</source>
        <comment>file, folder</comment>
        <translation>Enregistré sous %1 dans %2</translation>
    </message>
    <message>
        <source>The part of Intake that prints is not on this computer. Save as PDF works without it.</source>
        <translation>La partie d’Intake qui imprime manque sur cet ordinateur. « Enregistrer en PDF » fonctionne sans elle.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed; the record is safe. Look at the printer, or save it as PDF.</source>
        <translation>L’imprimante ne l’a pas accepté. Rien n’a été imprimé ; l’enregistrement est en sécurité. Vérifiez l’imprimante, ou enregistrez-le en PDF.</translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message>
        <source>Damaged in the clipboard, so left out: %1.</source>
        <translation>Endommagé dans le presse-papiers, donc laissé de côté : %1.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Not a whole birth date, so left out: %1.</source>
        <translation>Date de naissance incomplète, donc laissée de côté : %1.</translation>
    </message>
    <message>
        <source>Not certain: tick it if it is right</source>
        <translation>Incertain : cochez si c’est juste</translation>
    </message>
    <message>
        <source>Take the ticked ones</source>
        <translation>Reprendre les cochés</translation>
    </message>
    <message>
        <source>The clipboard holds very much text. Only its first %1 characters were read.</source>
        <translation>Le presse-papiers contient beaucoup de texte. Seuls les %1 premiers caractères ont été lus.</translation>
    </message>
    <message>
        <source>The form has no field for: %1.</source>
        <translation>Le formulaire n’a pas de champ pour : %1.</translation>
    </message>
    <message>
        <source>The form has: %1</source>
        <translation>Le formulaire indique : %1</translation>
    </message>
    <message>
        <source>The text may be about somebody else than its writer, so the writer’s name and numbers were left out.</source>
        <translation>Le texte concerne peut-être une autre personne que celle qui l’a écrit ; le nom et les numéros de cette dernière ont donc été laissés de côté.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>Il y a %n carte dans le presse-papiers.</numerusform>
            <numerusform>Il y a %n cartes dans le presse-papiers. Voici la première.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n encore à demander</numerusform>
            <numerusform>%n encore à demander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also says: “%1” (it has no field here: %2)</source>
        <translation>Le serveur indique aussi : « %1 » (pas de champ correspondant ici : %2)</translation>
    </message>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Pour continuer sans ces réponses, appuyez de nouveau sur « Créer le dossier client ». Les notes indiqueront ce qu’il faut demander la prochaine fois.</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ modifié</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>%1, found</source>
        <translation>%1, trouvé</translation>
    </message>
    <message>
        <source>%1, what you sent</source>
        <translation>%1, votre envoi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Trouvé sur le serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>C’est ce dossier client</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Votre envoi</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoi à %1</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher encore</translation>
    </message>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;C’est ce dossier client</translation>
    </message>
    <message>
        <source>Do not add anybody elsewhere before this is settled.</source>
        <translation>N’ajoutez personne ailleurs avant que ce soit réglé.</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>N’ajoutez pas ce dossier client ailleurs ; la vérification est en cours.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Est-ce ce dossier client ?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Est-ce ce dossier client ? Numéro %1 sur %2</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Not there: &amp;send again</source>
        <translation>Absent : r&amp;envoyer</translation>
    </message>
    <message>
        <source>Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed is lost.</source>
        <translation>Un nouvel envoi pourrait créer un doublon, rien n’est donc envoyé tant que ce n’est pas réglé. Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>We do not know whether %1 was created</source>
        <translation>On ne sait pas si le dossier « %1 » a été créé</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Votre envoi</translation>
    </message>
    <message>
        <source>offered after the second look</source>
        <translation>possible après la deuxième recherche</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackLarge</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Beside English</source>
        <translation>À côté de l’anglais</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Anglais seul</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Affichage en grand</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>%1 · read aloud</source>
        <translation>%1 · relu</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Large print for the client</source>
        <translation>Affichage client en grand</translation>
    </message>
    <message>
        <source>Read aloud, all right</source>
        <translation>Relu, tout est juste</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy name and &amp;birth date</source>
        <translation>Copier nom et &amp;date de naissance</translation>
    </message>
    <message>
        <source>Created: %1, id %2</source>
        <translation>Créé : %1, ID %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
</context>
<context>
    <name>Intake::RecordView</name>
    <message>
        <source>&amp;Blank paper form…</source>
        <translation>Formulaire papier &amp;vierge…</translation>
    </message>
    <message>
        <source>&amp;Open in Caspen · %1</source>
        <translation>&amp;Ouvrir dans Caspen · %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Autre personne de la même famille : commence avec cette adresse, cette personne à prévenir, ce téléphone et cet adressage</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>Tout copier en &amp;texte</translation>
    </message>
    <message>
        <source>Ne&amp;w intake</source>
        <translation>Nou&amp;velle fiche</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>Même &amp;famille</translation>
    </message>
    <message>
        <source>Save as &amp;FHIR R4, for other clinical software…</source>
        <translation>Enregistrer en &amp;FHIR R4, pour d’autres logiciels cliniques…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON, as the server returned it…</source>
        <translation>Enregistrer en &amp;JSON, tel que renvoyé par le serveur…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>Enregistrer ou im&amp;primer</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>After so long without a key. Ctrl+L locks it at once.</source>
        <translation>Après ce temps sans frappe au clavier. Ctrl+L verrouille tout de suite.</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Garder les enregistrements</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Enregistrer la saisie</translation>
    </message>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>L’enregistrement d’un dossier client créé reste ce temps-là sur cet ordinateur. Ensuite, seul son ID y reste ; le serveur a tout.</translation>
    </message>
    <message>
        <source>So long after the last key.</source>
        <translation>Délai après la dernière frappe.</translation>
    </message>
</context>
<context>
    <name>Intake::SamePanel</name>
    <message>
        <source>It is someone else</source>
        <translation>C’est une autre personne</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>Same person? %1 of %2</source>
        <translation>Même personne ? %1 sur %2</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Voir la suivante</translation>
    </message>
    <message>
        <source>Undo: someone else</source>
        <translation>Annuler : autre personne</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance le %1</translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message>
        <source>%1 to ask</source>
        <translation>%1 à demander</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1, %n encore à demander</numerusform>
            <numerusform>%1, %n encore à demander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n à corriger</numerusform>
            <numerusform>%1, %n à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ServerCard</name>
    <message>
        <source>&amp;Keep this token</source>
        <translation>&amp;Conserver ce jeton</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1. It takes effect when you leave the field.</source>
        <translation>Comme https://api.example.com/v1. Elle prend effet quand vous quittez le champ.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Give each computer an API key of its own, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Donnez à chaque ordinateur sa propre clé d’API, au nom du poste : elle a alors ses propres 60 requêtes par minute, et si un ordinateur est volé, seule sa clé est à révoquer.</translation>
    </message>
    <message>
        <source>Given when Intake was started</source>
        <translation>Indiquée au démarrage d’Intake</translation>
    </message>
    <message>
        <source>It belongs to this address alone, and is never shown again.</source>
        <translation>Il n’appartient qu’à cette adresse et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Paste the token here first.</source>
        <translation>Collez d’abord le jeton ici.</translation>
    </message>
    <message>
        <source>Re&amp;move the token</source>
        <translation>&amp;Retirer le jeton</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>The token comes from a file.</source>
        <translation>Le jeton provient d’un fichier.</translation>
    </message>
    <message>
        <source>This token is not kept yet: keep it, or empty the field.</source>
        <translation>Ce jeton n’est pas encore conservé : conservez-le ou videz le champ.</translation>
    </message>
    <message>
        <source>Write the server’s address first: the token belongs to it.</source>
        <translation>Saisissez d’abord l’adresse du serveur : le jeton lui appartient.</translation>
    </message>
</context>
<context>
    <name>Intake::SessionWatch::Private</name>
    <message>
        <source>Locks its window first</source>
        <translation>Verrouille d’abord sa fenêtre</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Load settings</source>
        <translation>C&amp;harger des paramètres</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Enregistrer ces paramètres</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl+Z takes the last one back.</source>
        <translation>Les modifications s’appliquent aussitôt. Ctrl+Z annule la dernière.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Loading this would change:</source>
        <translation>Ce chargement modifierait :</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Les appliquer</translation>
    </message>
    <message>
        <source>The settings were loaded.</source>
        <translation>Les paramètres ont été chargés.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message>
        <source>&amp;New intake</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Chercher (%1)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Nobody in the list has this name.</source>
        <translation>Personne dans la liste ne porte ce nom.</translation>
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
        <translation>Créations du jour</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>No drafts. Press %1 when the next person walks in.</source>
        <translation>Aucun brouillon. Appuyez sur %1 à l’arrivée de la personne suivante.</translation>
    </message>
    <message>
        <source>Nobody created yet today.</source>
        <translation>Aucune création aujourd’hui.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Intake::StatusLine</name>
    <message>
        <source> · %1 of %2 requests left this minute</source>
        <translation> · encore %1 requêtes sur %2 pour cette minute</translation>
    </message>
    <message>
        <source> · held until someone acts</source>
        <translation> · bloqué en attente d’une intervention</translation>
    </message>
    <message>
        <source> · resting until the server answers properly</source>
        <translation> · en pause jusqu’à ce que le serveur réponde correctement</translation>
    </message>
    <message>
        <source> · resting while Intake is locked</source>
        <translation> · en pause tant qu’Intake est verrouillé</translation>
    </message>
    <message>
        <source> · resting while the key is changed</source>
        <translation> · en pause tant que la clé est en cours de changement</translation>
    </message>
    <message>
        <source> · the server asked to wait</source>
        <translation> · le serveur a demandé d’attendre</translation>
    </message>
    <message>
        <source> · trying to send…</source>
        <translation> · tentative d’envoi en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Names are hidden. %1 shows them</source>
        <translation>Les noms sont masqués. %1 les affiche</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>○ No connection</source>
        <translation>○ Pas de connexion</translation>
    </message>
    <message>
        <source>○ The server is there, but did not take the last request</source>
        <translation>○ Le serveur répond, mais n’a pas accepté la dernière demande</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● En ligne</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestAdviser</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep ‘%1’ for suggestions?</source>
        <translation>Garder « %1 » pour les suggestions ?</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestList</name>
    <message>
        <source>F2 takes the marked one</source>
        <translation>F2 prend le nom marqué</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Intake::TodayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>Jour &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>Jour &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Masquer les no&amp;ms</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>Rien n’a été fait ce jour-là.</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>Enregistrer en PD&amp;F</translation>
    </message>
    <message>
        <source>Show na&amp;mes</source>
        <translation>Afficher les no&amp;ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln dossier client saisi ce jour-là. Son état actuel :</numerusform>
            <numerusform>%Ln dossiers clients saisis ce jour-là. Leur état actuel :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>%Ln enregistrement a quitté cet ordinateur à la fin de son délai : ses différences et ce qui reste à demander ne sont pas connus ici.</numerusform>
            <numerusform>%Ln enregistrements ont quitté cet ordinateur à la fin de leur délai : leurs différences et ce qui reste à demander ne sont pas connus ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>Aucun dossier client n’a été saisi ce jour-là.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Reste à demander</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Avec différences</translation>
    </message>
</context>
<context>
    <name>Intake::UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Work without saving</source>
        <translation>&amp;Travailler sans enregistrer</translation>
    </message>
    <message>
        <source>Choose at least %1 characters: a few words that nobody would guess.</source>
        <translation>Choisissez au moins %1 caractères : quelques mots que personne ne devinerait.</translation>
    </message>
    <message>
        <source>It is the &amp;recovery key</source>
        <translation>C’est la clé de &amp;récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Répéter la phrase</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase twice.</source>
        <translation>Les deux saisies diffèrent. Saisissez deux fois la phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Saisissez la clé de récupération.</translation>
    </message>
</context>
<context>
    <name>Intake::WhoPanel</name>
    <message>
        <source>%1 is at the desk.</source>
        <translation>%1 est à l’accueil.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Remove someone</source>
        <translation>&amp;Retirer quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Chan&amp;ge a PIN</source>
        <translation>Chan&amp;ger un code PIN</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <translation>Chan&amp;ger le code PIN</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.</source>
        <translation>Choisissez qui retirer, puis tapez le code PIN de %1. Ce que cette personne a fait reste dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type their PIN. What they did stays in the audit log.</source>
        <translation>Choisissez qui retirer, puis tapez son code PIN. Ce que cette personne a fait reste dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Choose who is to be removed. What they did stays in the audit log.</source>
        <translation>Choisissez qui retirer. Ce que cette personne a fait reste dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.</source>
        <translation>Choisissez à qui est le code PIN par sa lettre ou son numéro. Tapez le code actuel, puis le nouveau.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.</source>
        <translation>Choisissez à qui est le code PIN par sa lettre. Tapez le code actuel, puis le nouveau.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>Nouveau code PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk.</source>
        <translation>Personne n’a dit qui est à l’accueil.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Personne n’est encore choisi : appuyez sur la première lettre des initiales.</translation>
    </message>
    <message>
        <source>Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Personne n’est encore connu ici. Avec un code PIN, seule la personne à qui il appartient déverrouille la fenêtre. Tapez une à quatre lettres et un code PIN de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>Press the first letter of your initials, or the number beside them. Then type your PIN.</source>
        <translation>Appuyez sur la première lettre de vos initiales ou sur le numéro à côté. Tapez ensuite votre code PIN.</translation>
    </message>
    <message>
        <source>Press the first letter of your initials. Then type your PIN.</source>
        <translation>Appuyez sur la première lettre de vos initiales. Tapez ensuite votre code PIN.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Indiquez d’abord qui est à l’accueil. Ensuite, quelqu’un peut être ajouté.</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>C’est &amp;moi</translation>
    </message>
    <message>
        <source>Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Tapez une à quatre lettres et un code PIN de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Saisissez une à quatre lettres comme initiales.</translation>
    </message>
    <message>
        <source>Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.</source>
        <translation>Tapez une à quatre lettres, le code PIN de %1, puis un code PIN de 4 à 12 chiffres pour la nouvelle personne.</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Qui est à l’accueil</translation>
    </message>
</context>
<context>
    <name>Intake::WindowLock</name>
    <message>
        <source>The window locks in 20 seconds. Any key keeps it open.</source>
        <translation>La fenêtre se verrouille dans 20 secondes. N’importe quelle touche la garde ouverte.</translation>
    </message>
    <message>
        <source>This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks after this computer.</source>
        <translation>L’écran de cet ordinateur ne peut pas être verrouillé d’ici. Ce qui a été tapé est en sûreté. Demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer’s screen could not be locked from here. Lock it by its own key or menu, and open it again.</source>
        <translation>L’écran de cet ordinateur n’a pas pu être verrouillé d’ici. Verrouillez-le par sa propre touche ou son menu, puis rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Another of the same family</source>
        <translation>Autre personne de la même famille</translation>
    </message>
    <message>
        <source>Back to the parked one</source>
        <translation>Retour à la fiche mise de côté</translation>
    </message>
    <message>
        <source>Copy the id of the record</source>
        <translation>Copier l’ID de l’enregistrement</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Créer le dossier client</translation>
    </message>
    <message>
        <source>Fill in from the clipboard</source>
        <translation>Remplir depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>First section; %1 to %2 the others</source>
        <translation>Première section ; %1 à %2 les autres</translation>
    </message>
    <message>
        <source>Go to a field by a part of its name</source>
        <translation>Aller à un champ par une partie de son nom</translation>
    </message>
    <message>
        <source>Hide all names, and show them again</source>
        <translation>Masquer tous les noms, et les afficher de nouveau</translation>
    </message>
    <message>
        <source>How it stands: this intake, the connection, what waits</source>
        <translation>Où en sont les choses : cette fiche, la connexion, ce qui attend</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>New intake; the open one is parked</source>
        <translation>Nouvelle fiche ; la fiche ouverte est mise de côté</translation>
    </message>
    <message>
        <source>Next field; in an empty row: leave the list</source>
        <translation>Champ suivant ; sur une ligne vide : quitter la liste</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimer un formulaire vierge</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Imprimer l’enregistrement</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Retirer une ligne</translation>
    </message>
    <message>
        <source>Round the form, the list and who may be the same person</source>
        <translation>Tour à tour : formulaire, liste et personnes peut-être identiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Take what is offered under a field, or the marked suggestion</source>
        <translation>Accepter la proposition sous un champ, ou la suggestion marquée</translation>
    </message>
    <message>
        <source>This list; Esc takes it away</source>
        <translation>Cette liste ; Échap la ferme</translation>
    </message>
    <message>
        <source>To who may be the same person</source>
        <translation>Vers les personnes peut-être identiques</translation>
    </message>
    <message>
        <source>Today: who did what, and the day’s sum</source>
        <translation>Aujourd’hui : qui a fait quoi, et le total du jour</translation>
    </message>
    <message>
        <source>Undo; put back a row that was removed or an intake just discarded</source>
        <translation>Annuler ; rétablir une ligne retirée ou une fiche abandonnée</translation>
    </message>
    <message>
        <source>Who is at the desk, and their PIN</source>
        <translation>Qui est à l’accueil, et son PIN</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Au plus %1 caractères tiennent ici, rien n’a donc été ajouté.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln dossier client attend ; l’envoi reprend au déverrouillage.</numerusform>
            <numerusform>%Ln dossiers clients attendent ; l’envoi reprend au déverrouillage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Type the passphrase.</source>
        <translation>Cinq PIN de suite étaient erronés. Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>It cannot be unlocked like this now. What was typed is safe. Try again.</source>
        <translation>Le déverrouillage n’est pas possible ainsi pour le moment. Ce qui a été saisi est en sécurité. Réessayez.</translation>
    </message>
    <message>
        <source>Locked. Not all that was typed could be saved yet: leave Intake open.</source>
        <translation>Verrouillé. Toute la saisie n’a pas encore pu être enregistrée : laissez Intake ouvert.</translation>
    </message>
    <message>
        <source>Locked. What was typed is saved.</source>
        <translation>Verrouillé. Ce qui a été saisi est enregistré.</translation>
    </message>
    <message>
        <source>Locked. What was typed lives only until Intake is closed: leave it open.</source>
        <translation>Verrouillé. Ce qui a été saisi ne dure que jusqu’à la fermeture d’Intake : laissez-le ouvert.</translation>
    </message>
    <message>
        <source>No PIN is looked at any more.</source>
        <translation>Aucun PIN n’est plus vérifié.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake was started with does not open the store any more. Type the passphrase.</source>
        <translation>Le fichier de la phrase secrète avec lequel Intake a été lancé n’ouvre plus la base. Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>This PIN was wrong five times in a row. Somebody else can unlock with their own.</source>
        <translation>Ce PIN était erroné cinq fois de suite. Quelqu’un d’autre peut déverrouiller avec le sien.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Ce n’est pas le PIN. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Ce n’est pas la phrase secrète. Saisissez-la de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>Attendez %n seconde jusqu’au prochain essai.</numerusform>
            <numerusform>Attendez %n secondes jusqu’au prochain essai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n dossier client est proche.</numerusform>
            <numerusform>%n dossiers clients sont proches.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Si vous avez la certitude que le dossier client n’y est pas, vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>It is waiting for its turn to be sent.</source>
        <translation>En attente de son tour pour l’envoi.</translation>
    </message>
    <message>
        <source>It was sent to another server than the one in force. It can be looked for only when that server is set again.</source>
        <translation>L’envoi a été fait à un autre serveur que celui en vigueur. La recherche ne sera possible que lorsque ce serveur sera de nouveau configuré.</translation>
    </message>
    <message>
        <source>It will be sent by itself.</source>
        <translation>L’envoi se fera tout seul.</translation>
    </message>
    <message>
        <source>It will be sent when the connection is back.</source>
        <translation>L’envoi se fera au retour de la connexion.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Recherche dans la liste des clients à %1 :</translation>
    </message>
    <message>
        <source>Looked through the list at %1. Some of its entries could not be read; the person you look for may be among them.</source>
        <translation>Recherche dans la liste à %1. Certaines de ses entrées n’ont pas pu être lues ; la personne recherchée peut en faire partie.</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Recherche dans la liste des clients.</translation>
    </message>
    <message>
        <source>Next look at %1.</source>
        <translation>Prochaine recherche à %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is put right.</source>
        <translation>Rien n’est envoyé tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Rien n’a été créé, et le formulaire contient toute votre saisie. Modifiez ce que le serveur indique et appuyez de nouveau sur « Créer le dossier client ».</translation>
    </message>
    <message>
        <source>Saved. It is waiting for its turn to be sent.</source>
        <translation>Enregistré. En attente de son tour pour l’envoi.</translation>
    </message>
    <message>
        <source>Saved. It will be sent by itself.</source>
        <translation>Enregistré. L’envoi se fera tout seul.</translation>
    </message>
    <message>
        <source>Saved. It will be sent when the connection is back.</source>
        <translation>Enregistré. L’envoi se fera au retour de la connexion.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent until this is put right.</source>
        <translation>Enregistré. Rien n’est envoyé tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>Sent %1 · no certain answer</source>
        <translation>Envoi à %1 · pas de réponse certaine</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>Le dossier client n’est pas encore créé. L’envoi ne se fait que lorsqu’Intake est ouvert ; passez à la fiche suivante. Pour modifier quelque chose, tapez simplement : la fiche attend alors de nouveau « Créer le dossier client ».</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>La liste des clients n’a pas pu être lue jusqu’au bout à %1.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>Le dossier client n’a pas été créé, et cet ordinateur ne conserve rien : votre saisie ne dure que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>Le dossier client n’a pas été créé. Toute votre saisie est en sécurité ; passez à la fiche suivante.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Le serveur n’a pas accepté ce dossier client</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>aucun dossier client ne ressemble à celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>un dossier client est proche, %n champ diffère.</numerusform>
            <numerusform>un dossier client est proche, %n champs diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>un dossier client concorde dans tous les champs.</translation>
    </message>
</context>
<context>
    <name>NameAdviser</name>
    <message>
        <source>%1?</source>
        <comment>a name</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>Has one name only: “-” stands in the last name, which the server requires.</source>
        <translation>Un seul nom : « - » figure dans le nom, que le serveur exige.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>One name only? The server requires a last name; “-” stands for none.</source>
        <translation>Un seul nom ? Le serveur exige un nom de famille ; « - » indique qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Put “-”</source>
        <translation>Mettre « - »</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>“%1” is the only name? Move it to the first name; “-” stands for no last name.</source>
        <translation>« %1 » est le seul nom ? Le déplacer dans le prénom ; « - » indique qu’il n’y a pas de nom de famille.</translation>
    </message>
    <message>
        <source>“-” says that there is no last name.</source>
        <translation>« - » indique qu’il n’y a pas de nom de famille.</translation>
    </message>
</context>
<context>
    <name>NotesAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>a line in the notes: the label of a field, its text</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keep this in the notes instead?</source>
        <translation>Le mettre plutôt dans les notes ?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move what does not fit to the notes?</source>
        <translation>Mettre dans les notes ce qui dépasse ?</translation>
    </message>
    <message>
        <source>The notes are full, so nothing was moved.</source>
        <translation>Les notes sont pleines : rien n’a été déplacé.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Dossier client créé</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Il est impossible de créer des dossiers clients à l’adresse du serveur. Vérifiez l’adresse, avec son /v1 à la fin.</translation>
    </message>
    <message>
        <source>Everything was sent, but the connection broke or the time was over before a whole answer came.</source>
        <translation>Tout a été envoyé, mais la connexion a été coupée ou le délai a expiré avant une réponse complète.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>Il demande d’attendre %n seconde.</numerusform>
            <numerusform>Il demande d’attendre %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>On ne sait pas si le dossier client a été créé</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed), so it could be anyone’s, and nothing was sent. Check the server’s address; if it is right, tell whoever looks after the server.</source>
        <translation>Le serveur est seul à se porter garant de lui-même (son certificat est autosigné) ; il pourrait donc appartenir à n’importe qui, et rien n’a été envoyé. Vérifiez l’adresse du serveur ; si elle est juste, prévenez la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the server’s address. Check the address; if it is right, the server may be down for a while.</source>
        <translation>Rien n’accepte de connexion à l’adresse du serveur. Vérifiez l’adresse ; si elle est juste, le serveur est peut-être arrêté pour un moment.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Rien n’a été créé, et le formulaire contient toute votre saisie. Modifiez ce que le serveur indique et appuyez de nouveau sur « Créer le dossier client ».</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Rien n’a été créé, et le formulaire contient toute votre saisie. Appuyez sur « Créer le dossier client » pour réessayer.</translation>
    </message>
    <message>
        <source>Nothing was created. Change the file and run the command again.</source>
        <translation>Rien n’a été créé. Modifiez le fichier et relancez la commande.</translation>
    </message>
    <message>
        <source>Nothing was created. The intake is stored: open Intake to change it and send it again, or to discard it.</source>
        <translation>Rien n’a été créé. La fiche est enregistrée : ouvrez Intake pour la modifier et la renvoyer, ou pour l’abandonner.</translation>
    </message>
    <message>
        <source>The answer was far larger than any record, so it was not read to its end. Check the server’s address.</source>
        <translation>La réponse était bien plus grande que tout enregistrement, elle n’a donc pas été lue jusqu’au bout. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The answer was not one that the API gives, but a web page or something damaged. Check the server’s address, and whether the network wants a login.</source>
        <translation>La réponse n’était pas de celles que donne l’API, mais une page web ou quelque chose d’endommagé. Vérifiez l’adresse du serveur, et si le réseau demande une identification.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Le dossier client a peut-être été créé. Cherchez-le dans le logiciel du cabinet avant de relancer la commande : une seconde exécution pourrait créer deux fois le même dossier client. Intake n’a rien enregistré : votre fichier reste la seule copie.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Le dossier client a peut-être été créé. La fiche est enregistrée, et Intake cherche le dossier chaque fois qu’il est ouvert, et avec « intake queue --send ». N’ajoutez pas ce dossier client ailleurs et ne relancez pas la commande : cela pourrait créer deux fois le même dossier client.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Le dossier client n’a pas été créé, c’est certain. Intake n’a rien enregistré : votre fichier reste la seule copie. Relancez la commande plus tard.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Le dossier client n’a pas été créé, c’est certain. La fiche est enregistrée et partira quand Intake sera ouvert, ou par « intake queue --send ». Ne relancez pas la commande : cela commencerait une seconde fiche.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>Le dossier client n’a pas été créé</translation>
    </message>
    <message>
        <source>The connection failed before the whole request had left. Check the network connection.</source>
        <translation>La connexion a échoué avant que toute la requête soit partie. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>Le formulaire contient toute votre saisie. Avant de recréer le dossier client, vérifiez dans le logiciel du cabinet : un second essai pourrait créer deux fois le même dossier client.</translation>
    </message>
    <message>
        <source>The network’s proxy did not pass the request on. Check the proxy in this computer’s network settings.</source>
        <translation>Le proxy du réseau n’a pas transmis la requête. Vérifiez le proxy dans les paramètres réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login before it passes anything on. Ask whoever looks after the network.</source>
        <translation>Le proxy du réseau demande une identification avant de transmettre quoi que ce soit. Adressez-vous à la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>The server can only encrypt in ways that are no longer safe (older than TLS 1.2), so nothing was sent. Tell whoever looks after the server.</source>
        <translation>Le serveur ne sait chiffrer que par des moyens qui ne sont plus sûrs (antérieurs à TLS 1.2), rien n’a donc été envoyé. Prévenez la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (its certificate was not accepted), so nothing was sent. Check the server’s address and this computer’s date; if both are right, tell whoever looks after the server.</source>
        <translation>Le serveur n’a pas pu prouver son identité (son certificat n’a pas été accepté), rien n’a donc été envoyé. Vérifiez l’adresse du serveur et la date de cet ordinateur ; si les deux sont justes, prévenez la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server did not accept the token. Check that it is the token for this server and that it has not been withdrawn.</source>
        <translation>Le serveur n’a pas accepté le jeton. Vérifiez que c’est bien le jeton de ce serveur et qu’il n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Le serveur n’a pas accepté ce dossier client</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>Le serveur ne permet pas à ce jeton de créer des dossiers clients d’ici. Adressez-vous à la personne qui a fourni le jeton.</translation>
    </message>
    <message>
        <source>The server failed while it worked on the request.</source>
        <translation>Le serveur a eu une défaillance pendant le traitement de la requête.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>Le serveur a le dossier client et a renvoyé l’enregistrement.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Intake never follows, so that the token and the record go nowhere else. Check the server’s address.</source>
        <translation>Le serveur a renvoyé vers une autre adresse. Intake ne suit jamais, pour que le jeton et l’enregistrement n’aillent nulle part ailleurs. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server read the request and would not take the record.</source>
        <translation>Le serveur a lu la requête et n’a pas accepté l’enregistrement.</translation>
    </message>
    <message>
        <source>The server says that it cannot take requests for the moment.</source>
        <translation>Le serveur indique qu’il ne peut pas accepter de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>The server says that the record is in conflict with something that it already has.</source>
        <translation>Le serveur indique que l’enregistrement est en conflit avec quelque chose qu’il a déjà.</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment, because too many came in a short time.</source>
        <translation>Le serveur n’accepte plus de requêtes pour le moment, car il en a reçu trop en peu de temps.</translation>
    </message>
    <message>
        <source>The server would not take some of the details.</source>
        <translation>Le serveur n’a pas accepté certaines des informations.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, so nothing was sent. Check this computer’s date; if it is right, tell whoever looks after the server.</source>
        <translation>Le certificat du serveur a expiré, rien n’a donc été envoyé. Vérifiez la date de cet ordinateur ; si elle est juste, prévenez la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, so nothing was sent. Check this computer’s date: mostly it is that which is wrong.</source>
        <translation>Le certificat du serveur n’est pas encore valable, rien n’a donc été envoyé. Vérifiez la date de cet ordinateur : en général, c’est elle qui est fausse.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn: somebody else may be using it, so nothing was sent. Tell whoever looks after the server.</source>
        <translation>Le certificat du serveur a été révoqué : quelqu’un d’autre l’utilise peut-être, rien n’a donc été envoyé. Prévenez la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server’s name could not be found. Check the network connection and the server’s address.</source>
        <translation>Le nom du serveur est introuvable. Vérifiez la connexion réseau et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server’s own words: “%1”</source>
        <translation>Message du serveur : « %1 »</translation>
    </message>
    <message>
        <source>This computer does not know the authority that vouches for the server. Something on the network may be reading along, so nothing was sent. Ask whoever looks after this computer.</source>
        <translation>Cet ordinateur ne connaît pas l’autorité qui se porte garante du serveur. Quelque chose sur le réseau lit peut-être les échanges, rien n’a donc été envoyé. Adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>What answered does not encrypt, so nothing was sent. Check the server’s address and its port.</source>
        <translation>Ce qui a répondu ne chiffre pas, rien n’a donc été envoyé. Vérifiez l’adresse du serveur et son port.</translation>
    </message>
    <message>
        <source>What answered showed the certificate of another server, so nothing was sent. Check the server’s address, and whether the network wants a login first.</source>
        <translation>Ce qui a répondu a présenté le certificat d’un autre serveur, rien n’a donc été envoyé. Vérifiez l’adresse du serveur, et si le réseau demande d’abord une identification.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Consent and notes</source>
        <translation>Consentement et notes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Intolérances</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>Seen first by everyone who opens the record.</source>
        <translation>Vue en premier à l’ouverture du dossier.</translation>
    </message>
    <message>
        <source>Seen in the record below the health sections.</source>
        <translation>Figure dans le dossier sous les rubriques de santé.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>Dossier client</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>First and last name:</source>
        <translation>Prénom et nom :</translation>
    </message>
    <message>
        <source>For when Intake cannot be used. Type it in as soon as it can. Fields with * are needed.</source>
        <translation>Pour quand Intake n’est pas utilisable. À saisir dès qu’il l’est de nouveau. Les champs avec * sont obligatoires.</translation>
    </message>
    <message>
        <source>From the record that the server returned. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>D’après l’enregistrement renvoyé par le serveur. Imprimé le %1, %2.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau dossier client</translation>
    </message>
    <message>
        <source>No font for some characters was on the computer that printed this; their codes stand in square brackets.</source>
        <translation>L’ordinateur qui a imprimé ceci n’avait pas de police pour certains caractères ; leurs codes figurent entre crochets.</translation>
    </message>
    <message>
        <source>Typed into Intake</source>
        <translation>Saisi dans Intake</translation>
    </message>
    <message>
        <source>What was done on this computer. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Ce qui a été fait sur cet ordinateur. Imprimé le %1, %2.</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>jour / mois / année</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mois / jour / année</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>année / mois / jour</translation>
    </message>
</context>
<context>
    <name>PhoneAdviser</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>label, number, what was said of it</comment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mobile or landline, and the country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a country code</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a phone number</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>the type of a phone</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>A letter stands among the digits.</source>
        <translation>Une lettre figure parmi les chiffres.</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Letters stand among the digits. They stay unless you take the number.</source>
        <translation>Des lettres figurent parmi les chiffres. Elles restent, sauf si vous prenez le numéro.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>Aucun pays n’a cet indicatif.</translation>
    </message>
    <message>
        <source>No phone number can be read here. It stays as you typed it.</source>
        <translation>Aucun numéro de téléphone n’est lisible ici. Cela reste tel que saisi.</translation>
    </message>
    <message>
        <source>No such number is known in %1. It may still be right.</source>
        <translation>Aucun numéro de ce type n’est connu (%1). Il peut tout de même être juste.</translation>
    </message>
    <message>
        <source>No such number is known. It may still be right.</source>
        <translation>Aucun numéro de ce type n’est connu. Il peut tout de même être juste.</translation>
    </message>
    <message>
        <source>Only %1 here, and “%2” in the notes?</source>
        <translation>Seulement %1 ici, et « %2 » dans les notes ?</translation>
    </message>
    <message>
        <source>The number says %1.</source>
        <comment>+61</comment>
        <translation>D’après le numéro : %1.</translation>
    </message>
    <message>
        <source>The same number stands in %1.</source>
        <comment>the label of a field</comment>
        <translation>Le même numéro figure dans %1.</translation>
    </message>
    <message>
        <source>This has no area code.</source>
        <translation>Il manque l’indicatif régional.</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>Cela semble trop long (%1).</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>Cela semble trop long pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>Cela semble trop court (%1).</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>Cela semble trop court pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>poste %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is needed.</source>
        <translation>Le champ « %1 » est obligatoire.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters. Shorten it by %3.</source>
        <translation>%1 caractères sur %2 au plus. Raccourcissez de %3.</translation>
    </message>
    <message>
        <source>A client has no such field.</source>
        <translation>Un dossier client n’a pas de champ de ce nom.</translation>
    </message>
    <message>
        <source>An email needs a dot after the @, as in name@example.com.</source>
        <translation>Une adresse e-mail contient un point après le @, comme name@example.com.</translation>
    </message>
    <message>
        <source>An email needs an @, as in name@example.com.</source>
        <translation>Une adresse e-mail contient un @, comme name@example.com.</translation>
    </message>
    <message>
        <source>Character %1 is damaged and cannot be sent. Type it anew.</source>
        <translation>Le caractère %1 est endommagé et ne peut pas être envoyé. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Character %2 is a control character (%1) that cannot be sent. Type the text anew.</source>
        <translation>Le caractère %2 est un caractère de contrôle (%1) qui ne peut pas être envoyé. Saisissez de nouveau le texte.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Aucun pays ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Is the year right?</source>
        <translation>Cette date remonte à plus de 120 ans. L’année est-elle juste ?</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, as in %1.</source>
        <translation>Ce n’est pas une date. Saisissez le jour, le mois et l’année, comme %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write month, day and year, as in %1.</source>
        <translation>Ce n’est pas une date. Saisissez le mois, le jour et l’année, comme %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, as in %1.</source>
        <translation>Ce n’est pas une date. Saisissez l’année, le mois et le jour, comme %1.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one from the list.</source>
        <translation>Cela ne figure pas dans la liste. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Ce doit être une liste.</translation>
    </message>
    <message>
        <source>This must be a number, or a name from the clinic&apos;s list.</source>
        <translation>Ce doit être un numéro, ou un nom de la liste du cabinet.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Ce doit être un texte.</translation>
    </message>
    <message>
        <source>This must be a whole number or a text.</source>
        <translation>Ce doit être un nombre entier ou un texte.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Ce doit être un objet.</translation>
    </message>
    <message>
        <source>Write one email address, as in name@example.com.</source>
        <translation>Saisissez une seule adresse e-mail, comme name@example.com.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>None are entered. Ask for them.</source>
        <translation>Rien n’est saisi. Posez la question.</translation>
    </message>
    <message>
        <source>Not said, as they wished</source>
        <translation>Non précisé, par choix</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not sent, returned %2</source>
        <translation>%1 : non envoyé, renvoyé : %2</translation>
    </message>
    <message>
        <source>%1: sent %2, returned %3</source>
        <translation>%1 : envoyé : %2, renvoyé : %3</translation>
    </message>
    <message>
        <source>%1: sent %2, returned nothing</source>
        <translation>%1 : envoyé : %2, rien de renvoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>%n différence entre ce qui a été envoyé et ce qui est revenu.</numerusform>
            <numerusform>%n différences entre ce qui a été envoyé et ce qui est revenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>Créé à %1 (%2)</translation>
    </message>
    <message>
        <source>Created %1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>Créé le %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Création : %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>No name came back</source>
        <translation>Aucun nom renvoyé</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Non renseigné : %1</translation>
    </message>
    <message>
        <source>One difference between what was sent and what came back.</source>
        <translation>Une différence entre ce qui a été envoyé et ce qui est revenu.</translation>
    </message>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Entraînement : ce n’est pas un vrai dossier client</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>differs: not sent</source>
        <translation>différent : non envoyé</translation>
    </message>
    <message>
        <source>differs: sent %1</source>
        <translation>différent : envoyé : %1</translation>
    </message>
    <message>
        <source>differs: sent %1, returned nothing</source>
        <translation>différent : envoyé : %1, rien de renvoyé</translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>%n ligne a été retirée.</numerusform>
            <numerusform>%n lignes ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Remettre la dernière</translation>
    </message>
    <message>
        <source>The row was removed.</source>
        <translation>La ligne a été retirée.</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>%1 is often %2</source>
        <comment>a familiar first name and the whole one</comment>
        <translation>%1 correspond souvent à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fiche n’a pas pu être lue.</numerusform>
            <numerusform>%Ln fiches n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>Les fiches créées n’y restent que %n jour.</numerusform>
            <numerusform>Les fiches créées n’y restent que %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>Recherche faite parmi %Ln personne pour l’instant. Les autres sur cet ordinateur sont encore en cours de lecture.</numerusform>
            <numerusform>Recherche faite parmi %Ln personnes pour l’instant. Les autres sur cet ordinateur sont encore en cours de lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Recherche faite parmi %Ln personne conservée sur cet ordinateur.</numerusform>
            <numerusform>Recherche faite parmi les %Ln personnes conservées sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is kept on this computer.</source>
        <translation>Aucune autre personne n’est conservée sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Aucune ressemblance avec %Ln personne conservée sur cet ordinateur.</numerusform>
            <numerusform>Aucune ressemblance parmi les %Ln personnes conservées sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>date de naissance presque identique</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>date de naissance avec jour et mois inversés</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>prénom et nom inversés</translation>
    </message>
    <message>
        <source>first name sounds alike</source>
        <translation>prénom de sonorité proche</translation>
    </message>
    <message>
        <source>first name spelled alike</source>
        <translation>prénom d’orthographe proche</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>même prénom</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>surname sounds alike</source>
        <translation>nom de famille de sonorité proche</translation>
    </message>
    <message>
        <source>surname spelled alike</source>
        <translation>nom de famille d’orthographe proche</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Address of a record</source>
        <translation>Adresse d’un enregistrement</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Pays par défaut</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Garder les enregistrements</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Types d’adressage</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Enregistrer la saisie</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The file could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Le fichier n’a pas pu être lu, rien n’a donc été modifié. Vérifiez qu’il est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place and save again.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre emplacement et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Le fichier ne contient pas de paramètres, rien n’a donc été modifié. Choisissez un fichier enregistré par Intake.</translation>
    </message>
    <message>
        <source>The file holds none of Intake’s settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Le fichier ne contient aucun paramètre d’Intake, rien n’a donc été modifié. Choisissez un fichier enregistré par Intake.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are (1 MiB), so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Le fichier est trop grand pour des paramètres (plus de 1 Mio), rien n’a donc été modifié. Choisissez un fichier enregistré par Intake.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>What your administrator has set could not be read and was left out: %1. Tell whoever looks after this computer.</source>
        <translation>Ce que votre administrateur a fixé n’a pas pu être lu et a été laissé de côté : %1. Prévenez la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Vos propres suggestions</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Votre mot pour les personnes suivies</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>can be put back</source>
        <translation>peut être repris</translation>
    </message>
    <message>
        <source>goes again by itself</source>
        <translation>repartira tout seul</translation>
    </message>
    <message>
        <source>held until someone acts</source>
        <translation>bloqué en attente d’une intervention</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>non créé</translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>non créé · %n à corriger</numerusform>
            <numerusform>non créé · %n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether created</source>
        <translation>création incertaine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>old: keep or discard?</source>
        <translation>ancien : garder ou abandonner ?</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>waits for a server</source>
        <translation>attend un serveur</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>attend la connexion</translation>
    </message>
</context>
<context>
    <name>Spell</name>
    <message>
        <source>%1 is %2 with a bow above</source>
        <translation>%1 est un %2 avec un arc au-dessus</translation>
    </message>
    <message>
        <source>%1 is %2 with a cedilla</source>
        <translation>%1 est un %2 cédille</translation>
    </message>
    <message>
        <source>%1 is %2 with a comma below</source>
        <translation>%1 est un %2 avec une virgule au-dessous</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot above</source>
        <translation>%1 est un %2 avec un point au-dessus</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot below</source>
        <translation>%1 est un %2 avec un point au-dessous</translation>
    </message>
    <message>
        <source>%1 is %2 with a grave accent</source>
        <translation>%1 est un %2 accent grave</translation>
    </message>
    <message>
        <source>%1 is %2 with a hat</source>
        <translation>%1 est un %2 accent circonflexe</translation>
    </message>
    <message>
        <source>%1 is %2 with a hook above</source>
        <translation>%1 est un %2 avec un crochet au-dessus</translation>
    </message>
    <message>
        <source>%1 is %2 with a horn</source>
        <translation>%1 est un %2 avec une corne</translation>
    </message>
    <message>
        <source>%1 is %2 with a line above</source>
        <translation>%1 est un %2 avec un trait au-dessus</translation>
    </message>
    <message>
        <source>%1 is %2 with a ring</source>
        <translation>%1 est un %2 avec un rond au-dessus</translation>
    </message>
    <message>
        <source>%1 is %2 with a small v above</source>
        <translation>%1 est un %2 avec un petit v au-dessus</translation>
    </message>
    <message>
        <source>%1 is %2 with a tail</source>
        <translation>%1 est un %2 avec une petite queue</translation>
    </message>
    <message>
        <source>%1 is %2 with a tilde</source>
        <translation>%1 est un %2 avec tilde</translation>
    </message>
    <message>
        <source>%1 is %2 with an acute accent</source>
        <translation>%1 est un %2 accent aigu</translation>
    </message>
    <message>
        <source>%1 is %2 with two dots</source>
        <translation>%1 est un %2 tréma</translation>
    </message>
    <message>
        <source>%1 is %2 with two strokes above</source>
        <translation>%1 est un %2 avec deux traits au-dessus</translation>
    </message>
    <message>
        <source>%1 is a and e in one letter</source>
        <translation>%1 est a et e en une seule lettre</translation>
    </message>
    <message>
        <source>%1 is a comma</source>
        <translation>%1 est une virgule</translation>
    </message>
    <message>
        <source>%1 is a full stop</source>
        <translation>%1 est un point</translation>
    </message>
    <message>
        <source>%1 is a hyphen</source>
        <translation>%1 est un trait d’union</translation>
    </message>
    <message>
        <source>%1 is a sharp s</source>
        <translation>%1 est un eszett (s allemand)</translation>
    </message>
    <message>
        <source>%1 is an apostrophe</source>
        <translation>%1 est une apostrophe</translation>
    </message>
    <message>
        <source>%1 is d with a stroke</source>
        <translation>%1 est un d barré</translation>
    </message>
    <message>
        <source>%1 is eth</source>
        <translation>%1 est la lettre eth</translation>
    </message>
    <message>
        <source>%1 is i without a dot</source>
        <translation>%1 est un i sans point</translation>
    </message>
    <message>
        <source>%1 is l with a stroke</source>
        <translation>%1 est un l barré</translation>
    </message>
    <message>
        <source>%1 is o and e in one letter</source>
        <translation>%1 est o et e en une seule lettre</translation>
    </message>
    <message>
        <source>%1 is o with a stroke</source>
        <translation>%1 est un o barré</translation>
    </message>
    <message>
        <source>%1 is thorn</source>
        <translation>%1 est la lettre thorn</translation>
    </message>
    <message>
        <source>at</source>
        <comment>@</comment>
        <translation>arobase</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>the %1 is a capital</source>
        <translation>le %1 est une majuscule</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>“%1” begins with a small letter</source>
        <translation>« %1 » commence par une minuscule</translation>
    </message>
    <message>
        <source>“%1” is all capitals</source>
        <translation>« %1 » est tout en majuscules</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>%Ln fiche a été reprise de la copie.</numerusform>
            <numerusform>%Ln fiches ont été reprises de la copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>%Ln fiche n’a pas pu être lue et se trouve encore dans la copie.</numerusform>
            <numerusform>%Ln fiches n’ont pas pu être lues et se trouvent encore dans la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new store was made. Its recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>Une nouvelle base a été créée. Sa clé de récupération est %1 : notez-la et gardez-la en lieu sûr. Elle ouvre la base quand rien d’autre n’y parvient.</translation>
    </message>
    <message>
        <source>An intake in the store cannot be opened and would be lost with the old key, so the key was not changed. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Une fiche de la base ne peut pas être ouverte et serait perdue avec l’ancienne clé ; la clé n’a donc pas été changée. Restaurez le répertoire de données depuis une sauvegarde, ou adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program holds the store of intakes. Nothing was changed. Close that program and try again.</source>
        <translation>Un autre programme occupe la base des fiches. Rien n’a été modifié. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>How the store’s key is locked was changed from outside, so it was not used. Nothing was changed now. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Le verrouillage de la clé de la base a été modifié de l’extérieur, elle n’a donc pas été utilisée. Rien n’a été modifié à présent. Restaurez le répertoire de données depuis une sauvegarde, ou adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was changed. All that was typed is safe. Unlock it and try again.</source>
        <translation>Intake est verrouillé, rien n’a donc été modifié. Toute la saisie est en sécurité. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The computer’s memory is used up, so the last change was not saved. All that was saved before is safe. Close other programs.</source>
        <translation>La mémoire de l’ordinateur est épuisée, la dernière modification n’a donc pas été enregistrée. Tout ce qui avait été enregistré avant est en sécurité. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where two computers can change the store at the same time. Choose a folder on this computer.</source>
        <translation>Le répertoire de données est sur un lecteur réseau, où deux ordinateurs peuvent modifier la base en même temps. Choisissez un répertoire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it (“%1”). All that was saved before is left as it was. Check the disk.</source>
        <translation>Le disque n’a pas fait ce qui lui était demandé (« %1 »). Tout ce qui avait été enregistré avant est resté tel quel. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. All that was saved before is left as it was. Check the disk.</source>
        <translation>Le disque n’a pas fait ce qui lui était demandé. Tout ce qui avait été enregistré avant est resté tel quel. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The disk has no room to seal the store anew, so the key was not changed. All that is stored is safe. Free some space and try again.</source>
        <translation>Le disque n’a pas la place de sceller la base de nouveau ; la clé n’a donc pas été changée. Tout ce qui est enregistré est en sécurité. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space.</source>
        <translation>Le disque est plein, la dernière modification n’a donc pas été enregistrée. Tout ce qui avait été enregistré avant est en sécurité. Libérez de la place.</translation>
    </message>
    <message>
        <source>The file %1 is not one of Intake’s, so it was left as it is. Move it away, or choose another data folder.</source>
        <translation>Le fichier %1 n’est pas un fichier d’Intake, il a donc été laissé tel quel. Déplacez-le ou choisissez un autre répertoire de données.</translation>
    </message>
    <message>
        <source>The folder for the intakes, %1, cannot be made or used, so nothing can be saved. Check that it is a folder and that it belongs to you.</source>
        <translation>Le répertoire des fiches, %1, ne peut être ni créé ni utilisé, rien ne peut donc être enregistré. Vérifiez que c’est bien un répertoire et qu’il vous appartient.</translation>
    </message>
    <message>
        <source>The key file beside the practice store is damaged, or other people can get at it, so it was not used. Give it to yourself alone, or remove the practice folder.</source>
        <translation>Le fichier de clé à côté de la base d’entraînement est endommagé, ou d’autres personnes y ont accès, il n’a donc pas été utilisé. Réservez-vous-en l’accès ou supprimez le répertoire d’entraînement.</translation>
    </message>
    <message>
        <source>The key was changed, and the recovery key of before opens nothing any more. The new recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>La clé a été changée et la clé de récupération précédente n’ouvre plus rien. La nouvelle clé de récupération est %1 : notez-la et gardez-la en lieu sûr. Elle ouvre la base quand rien d’autre ne le peut.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so the key was not changed. All that is stored is safe. Unlock the keychain and try again.</source>
        <translation>Le trousseau est verrouillé ou ne répond pas ; la clé n’a donc pas été changée. Tout ce qui est enregistré est en sécurité. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain that holds the store’s key is locked or does not answer. The intakes are safe. Unlock the keychain, or give the passphrase or the recovery key.</source>
        <translation>Le trousseau qui contient la clé de la base est verrouillé ou ne répond pas. Les fiches sont en sécurité. Déverrouillez le trousseau, ou donnez la phrase secrète ou la clé de récupération.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>Le prochain essai sera examiné dans %n seconde.</numerusform>
            <numerusform>Le prochain essai sera examiné dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of intakes can be read but not written, so nothing was saved. Check that the disk and the data folder can be written to, and that no newer version of Intake made the store.</source>
        <translation>La base des fiches peut être lue mais pas modifiée, rien n’a donc été enregistré. Vérifiez que le disque et le répertoire de données sont accessibles en écriture et que la base ne provient pas d’une version plus récente d’Intake.</translation>
    </message>
    <message>
        <source>The store of intakes can only be read: the disk is read-only, or a newer version of Intake made it. Nothing can be saved or sent.</source>
        <translation>La base des fiches est en lecture seule : le disque est protégé, ou la base provient d’une version plus récente d’Intake. Rien ne peut être enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>The store of intakes is not open, so nothing was saved.</source>
        <translation>La base des fiches n’est pas ouverte, rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>The store of intakes was damaged. A copy of it was put aside at %1, and nothing was deleted.</source>
        <translation>La base des fiches était endommagée. Une copie en a été mise de côté dans %1, et rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The store’s key is not where it should be. The intakes are safe, and no new key was made. Give the passphrase or the recovery key.</source>
        <translation>La clé de la base n’est pas là où elle devrait être. Les fiches sont en sécurité, et aucune nouvelle clé n’a été créée. Donnez la phrase secrète ou la clé de récupération.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the new key, so the key was not changed. All that is stored is safe. Choose a passphrase instead.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour la nouvelle clé ; la clé n’a donc pas été changée. Tout ce qui est enregistré est en sécurité. Choisissez plutôt une phrase secrète.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the store’s key. What is stored is safe. Give a passphrase or the recovery key.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour la clé de la base. Ce qui est enregistré est en sécurité. Donnez une phrase secrète ou la clé de récupération.</translation>
    </message>
    <message>
        <source>There is no such intake in the store.</source>
        <translation>Cette fiche n’existe pas dans la base.</translation>
    </message>
    <message>
        <source>This intake cannot be opened: it was damaged, or changed from outside. It was left as it is. Restore the data folder from a backup.</source>
        <translation>Cette fiche ne peut pas être ouverte : elle a été endommagée ou modifiée de l’extérieur. Elle a été laissée telle quelle. Restaurez le répertoire de données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This intake has moved on meanwhile, so the change was not made. Look at it as it is now.</source>
        <translation>Cette fiche a évolué entre-temps, la modification n’a donc pas été faite. Voyez son état actuel.</translation>
    </message>
    <message>
        <source>This is not the secret that opens the store. Nothing was changed. Check it and try again.</source>
        <translation>Ce n’est pas le secret qui ouvre la base. Rien n’a été modifié. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>This store is an older copy. What was still to be sent may have been sent since, so Intake sends none of it by itself.</source>
        <translation>Cette base est une copie plus ancienne. Ce qui restait à envoyer l’a peut-être été depuis, Intake n’en envoie donc rien de lui-même.</translation>
    </message>
    <message>
        <source>This store opens with a passphrase. The intakes are safe. Give the passphrase or the recovery key.</source>
        <translation>Cette base s’ouvre avec une phrase secrète. Les fiches sont en sécurité. Donnez la phrase secrète ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Where the store should be, at %1, stands something that is not a file. It was left as it is. Move it away, or choose another data folder.</source>
        <translation>À l’emplacement prévu pour la base, %1, se trouve quelque chose qui n’est pas un fichier. Il a été laissé tel quel. Déplacez-le ou choisissez un autre répertoire de données.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Here the passphrase is given in a file that you alone can read: --passphrase-file FILE.</source>
        <translation>Ici, la phrase secrète se donne dans un fichier lisible par vous exclusivement : --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>In “intake queue” it stands as %1.</source>
        <translation>Dans « intake queue », la fiche porte l’ID %1.</translation>
    </message>
    <message>
        <source>Intake is locked, so it names nobody. Unlock it and try again.</source>
        <translation>Intake est verrouillé, il ne nomme donc personne. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was sent. What waits is safe and goes on when it is unlocked.</source>
        <translation>Intake est verrouillé, rien n’a donc été envoyé. Ce qui attend est en sécurité et partira au déverrouillage.</translation>
    </message>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake est verrouillé, le dossier client n’a donc pas été créé : rien n’a été envoyé et rien n’a été enregistré. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake est en marche et a reçu le dossier client, mais ne répond pas. Voyez-y ce qu’il est devenu, ou dans « intake queue » sous %1, avant de relancer la commande.</translation>
    </message>
    <message>
        <source>Intake is running with another server, so nothing was sent. Leave out --server to use that one, or close Intake first.</source>
        <translation>Intake fonctionne avec un autre serveur, rien n’a donc été envoyé. Omettez --server pour utiliser celui-là, ou fermez d’abord Intake.</translation>
    </message>
    <message>
        <source>Intake is running, but its store is not open or its window is locked, so nothing was done. Open it there and try again.</source>
        <translation>Intake est en marche, mais sa base n’est pas ouverte ou sa fenêtre est verrouillée, rien n’a donc été fait. Ouvrez-la et réessayez.</translation>
    </message>
    <message>
        <source>Intake was locked meanwhile, and sends nothing until it is unlocked.</source>
        <translation>Intake a été verrouillé entre-temps et n’envoie rien avant d’être déverrouillé.</translation>
    </message>
    <message>
        <source>Intake was started with the rights of another user or group, which it does not take. Take them off the program’s file, and start it as the person who sits here.</source>
        <translation>Intake a été lancé avec les droits d’un autre utilisateur ou groupe, ce qu’il n’accepte pas. Retirez ces droits au fichier du programme et lancez-le avec le compte de la personne qui est à ce poste.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>On ne sait pas ce qu’est devenu un dossier client précédent, et le serveur n’a pas bien répondu depuis.</translation>
    </message>
    <message>
        <source>Nothing is sent while the key of the store is changed.</source>
        <translation>Rien n’est envoyé tant que la clé de la base est en cours de changement.</translation>
    </message>
    <message>
        <source>Sending stopped because of that; “intake queue --send” goes on.</source>
        <translation>L’envoi s’est arrêté pour cette raison ; « intake queue --send » le reprend.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>Le dossier client a été créé, mais l’enregistrement n’a pas pu être affiché. Ne relancez pas la commande : elle créerait le dossier client deux fois.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>Le dossier client n’a pas été créé : la fiche a été reprise dans la fenêtre. Poursuivez-la là-bas.</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>La liste n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>The practice server could not start, so nothing was sent: %1</source>
        <translation>Le serveur d’entraînement n’a pas pu démarrer, rien n’a donc été envoyé : %1</translation>
    </message>
    <message>
        <source>The practice server could not start: %1. Try another --port, or none.</source>
        <translation>Le serveur d’entraînement n’a pas pu démarrer : %1. Essayez un autre --port, ou aucun.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>Le serveur acceptera la prochaine requête dans %n seconde.</numerusform>
            <numerusform>Le serveur acceptera la prochaine requête dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>Il n’y a pas de trousseau, Intake n’enregistre donc rien et ne travaille qu’en mémoire. Avec --passphrase-file FILE, il enregistrerait le dossier client.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>sent %1, returned %2</source>
        <translation>envoyé : %1, renvoyé : %2</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Au plus %1 caractères tiennent ici, rien n’a donc été ajouté.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>Un port est un nombre entier de 0 à 65535.</translation>
    </message>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Choisissez --practice ou --server : un dossier client ne va qu’à un seul endroit.</translation>
    </message>
    <message>
        <source>No server is set, so nothing was sent. Give its address with --server, as in --server https://api.example.com/v1, or try with --practice.</source>
        <translation>Aucun serveur n’est configuré, rien n’a donc été envoyé. Donnez son adresse avec --server, comme --server https://api.example.com/v1, ou essayez avec --practice.</translation>
    </message>
    <message>
        <source>No token was given, so nothing was sent. Put the token into a file that you alone can read, and name it with --token-file.</source>
        <translation>Aucun jeton n’a été donné, rien n’a donc été envoyé. Mettez le jeton dans un fichier lisible par vous exclusivement et indiquez-le avec --token-file.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the passphrase file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>D’autres personnes ont accès au fichier de la phrase secrète sur cet ordinateur, il n’a donc pas été utilisé. Réservez-vous-en l’accès avec chmod 600 et réessayez.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the token file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>D’autres personnes ont accès au fichier du jeton sur cet ordinateur, il n’a donc pas été utilisé. Réservez-vous-en l’accès avec chmod 600 et réessayez.</translation>
    </message>
    <message>
        <source>The command “create” needs a file, or - for standard input.</source>
        <translation>La commande « create » demande un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The file could not be found. Check its name after “create”.</source>
        <translation>Le fichier est introuvable. Vérifiez son nom après « create ».</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may read it.</source>
        <translation>Le fichier n’a pas pu être lu. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to the command “queue”.</source>
        <translation>L’option --%1 va avec la commande « queue ».</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>L’option --%1 doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --port belongs to the command “practice-server”.</source>
        <translation>L’option --port va avec la commande « practice-server ».</translation>
    </message>
    <message>
        <source>The option --token-file needs --server beside it: a token goes to the server that was named with it, and to no other.</source>
        <translation>L’option --token-file a besoin de --server à côté d’elle : un jeton va au serveur nommé avec lui, et à aucun autre.</translation>
    </message>
    <message>
        <source>The option --verify belongs to the command “audit”.</source>
        <translation>L’option --verify va avec la commande « audit ».</translation>
    </message>
    <message>
        <source>The passphrase file could not be found. Check its name after --passphrase-file.</source>
        <translation>Le fichier de la phrase secrète est introuvable. Vérifiez son nom après --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Check that it belongs to you.</source>
        <translation>Le fichier de la phrase secrète n’a pas pu être lu. Vérifiez qu’il vous appartient.</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Put the passphrase into it, and nothing else.</source>
        <translation>Le fichier de la phrase secrète est vide. Mettez-y la phrase secrète, et rien d’autre.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.</source>
        <translation>Le fichier de la phrase secrète est plus grand que toute phrase secrète (4 Kio). Vérifiez son nom après --passphrase-file.</translation>
    </message>
    <message>
        <source>The server’s address begins with http, which anyone on the way could read. Write https.</source>
        <translation>L’adresse du serveur commence par http, que n’importe qui pourrait lire en chemin. Écrivez https.</translation>
    </message>
    <message>
        <source>The server’s address goes on with ? or #. Leave out that part and all after it.</source>
        <translation>L’adresse du serveur contient un ? ou un #. Omettez-le, ainsi que tout ce qui suit.</translation>
    </message>
    <message>
        <source>The server’s address holds a name or password before an @. Leave it out; the token is given in a file.</source>
        <translation>L’adresse du serveur contient un nom ou un mot de passe avant un @. Omettez-le ; le jeton se donne dans un fichier.</translation>
    </message>
    <message>
        <source>The server’s address is not a web address. Write it as in https://api.example.com/v1.</source>
        <translation>L’adresse du serveur n’est pas une adresse web. Écrivez-la comme https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>L’adresse du serveur doit commencer par https://.</translation>
    </message>
    <message>
        <source>The server’s address names no server. Write it as in https://api.example.com/v1.</source>
        <translation>L’adresse du serveur ne nomme aucun serveur. Écrivez-la comme https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The token file could not be found. Check its name after --token-file.</source>
        <translation>Le fichier du jeton est introuvable. Vérifiez son nom après --token-file.</translation>
    </message>
    <message>
        <source>The token file could not be read. Check that it belongs to you.</source>
        <translation>Le fichier du jeton n’a pas pu être lu. Vérifiez qu’il vous appartient.</translation>
    </message>
    <message>
        <source>The token file holds something that cannot be a token: it must be one word of plain characters. Put the token into it, and nothing else.</source>
        <translation>Le fichier du jeton contient quelque chose qui ne peut pas être un jeton : ce doit être un seul mot en caractères simples. Mettez-y le jeton, et rien d’autre.</translation>
    </message>
    <message>
        <source>The token file is empty. Put the token into it, and nothing else.</source>
        <translation>Le fichier du jeton est vide. Mettez-y le jeton, et rien d’autre.</translation>
    </message>
    <message>
        <source>The token file is larger than any token (4 KiB). Check its name after --token-file.</source>
        <translation>Le fichier du jeton est plus grand que tout jeton (4 Kio). Vérifiez son nom après --token-file.</translation>
    </message>
    <message>
        <source>There is more after the command “%1” than it can use.</source>
        <translation>Il y a plus après la commande « %1 » qu’elle ne peut utiliser.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Il n’y a pas d’option --%1.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>Il est vide. Un dossier client est un objet JSON, entre { et }.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file after “create”.</source>
        <translation>C’est un répertoire. Indiquez un fichier après « create ».</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>C’est une liste, or il faut un objet JSON, entre { et } : un dossier client à la fois.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>C’est plus de 4 Mio, ce qu’aucun dossier client n’atteint. Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>This is not JSON: it goes wrong at line %1, character %2. Mend it there.</source>
        <translation>Ce n’est pas du JSON : le problème est à la ligne %1, caractère %2. Corrigez-le.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation>Ce n’est pas du texte UTF-8. Enregistrez le fichier en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>What --passphrase-file names is not a file. Name an ordinary file with the passphrase in it.</source>
        <translation>Ce que nomme --passphrase-file n’est pas un fichier. Indiquez un fichier ordinaire contenant la phrase secrète.</translation>
    </message>
    <message>
        <source>What --token-file names is not a file. Name an ordinary file with the token in it.</source>
        <translation>Ce que nomme --token-file n’est pas un fichier. Indiquez un fichier ordinaire contenant le jeton.</translation>
    </message>
    <message>
        <source>“intake --help” lists what there is.</source>
        <translation>« intake --help » indique ce qui existe.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close it there, or ask whoever is logged in there to do so. Nothing is lost.</source>
        <translation>Fermez-le là-bas, ou demandez à la personne qui y est connectée de le faire. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Intake cannot open now.</source>
        <translation>Intake ne peut pas s’ouvrir maintenant.</translation>
    </message>
    <message>
        <source>Intake is already open in another login on this computer.</source>
        <translation>Intake est déjà ouvert dans une autre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>Le serveur d’entraînement n’a pas pu démarrer : %1</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. « intake create FILE » crée un dossier client sans elle.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and the name of its month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
