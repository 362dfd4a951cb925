<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Confirmé par une personne : c’est ce dossier salarié</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>Salarié(e)</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>Le serveur connaît le jeton, mais ne lui permet pas de voir les dossiers salariés. Demandez à la personne qui l’a créé un jeton qui le permet.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Il y a un serveur, mais à cette adresse il n’a pas de dossiers salariés. Vérifiez la fin de l’adresse : en général, c’est /v1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>ID salarié</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Créer un dossier salarié à partir d’un fichier JSON ou de l’entrée standard, et afficher l’enregistrement.</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake crée les dossiers salariés d’un cabinet par son API de gestion de cabinet.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>On ne sait pas si le dossier salarié a été créé ; vérifiez avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Ce qu’il faut toujours demander est compté jusqu’à la réponse, et noté pour la prochaine fois à défaut. Seuls le prénom et le nom sont indispensables pour créer un dossier salarié. Un champ masqué réapparaît dès qu’il contient quelque chose.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>Dossier salarié d’une personne de moins de 18 ans. Vos réponses figurent dans les notes.</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Créer le dossier salarié</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>Le serveur connaît les types d’adressage et les étiquettes par leur numéro et ne donne pas leur nom. Inscrivez ici ceux que votre cabinet utilise. L’ID renvoyé est appris lors de la création d’un dossier salarié.</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln dossier salarié n’est pas encore créé.</numerusform>
            <numerusform>%Ln dossiers salariés ne sont pas encore créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln dossier salarié antérieur n’est pas encore créé. Il figure dans la liste.</numerusform>
            <numerusform>%Ln dossiers salariés antérieurs ne sont pas encore créés. Ils figurent dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln dossier salarié antérieur n’est pas encore créé : celui-ci.</numerusform>
            <numerusform>%Ln dossiers salariés antérieurs ne sont pas encore créés. Voici le dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>Le dossier salarié n’est pas encore créé. Toute votre saisie est en sécurité ; passez à la fiche suivante.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Ce dossier salarié était en cours d’envoi, la modification est donc arrivée trop tard. Voyez ce qu’il en advient.</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>Vous modifiez la fiche, elle redevient donc un brouillon. Elle partira quand vous appuierez sur « Créer le dossier salarié ».</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Pour continuer sans ces réponses, appuyez de nouveau sur « Créer le dossier salarié ». Les notes indiqueront ce qu’il faut demander la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>C’est ce dossier salarié</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;C’est ce dossier salarié</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>N’ajoutez pas ce dossier salarié ailleurs ; la vérification est en cours.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Est-ce ce dossier salarié ?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Est-ce ce dossier salarié ? Numéro %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>Affichage salarié en grand</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>ID salarié</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>L’enregistrement d’un dossier salarié créé reste ce temps-là sur cet ordinateur. Ensuite, seul son ID y reste ; le serveur a tout.</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln dossier salarié saisi ce jour-là. Son état actuel :</numerusform>
            <numerusform>%Ln dossiers salariés saisis ce jour-là. Leur état actuel :</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>Aucun dossier salarié n’a été saisi ce jour-là.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>Créer le dossier salarié</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln dossier salarié attend ; l’envoi reprend au déverrouillage.</numerusform>
            <numerusform>%Ln dossiers salariés attendent ; l’envoi reprend au déverrouillage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>%n dossier salarié est proche.</numerusform>
            <numerusform>%n dossiers salariés sont proches.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Si vous avez la certitude que le dossier salarié n’y est pas, vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Recherche dans la liste des salariés à %1 :</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Recherche dans la liste des salariés.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Rien n’a été créé, et le formulaire contient toute votre saisie. Modifiez ce que le serveur indique et appuyez de nouveau sur « Créer le dossier salarié ».</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>Le dossier salarié n’est pas encore créé. L’envoi ne se fait que lorsqu’Intake est ouvert ; passez à la fiche suivante. Pour modifier quelque chose, tapez simplement : la fiche attend alors de nouveau « Créer le dossier salarié ».</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>La liste des salariés n’a pas pu être lue jusqu’au bout à %1.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>Le dossier salarié n’a pas été créé, et cet ordinateur ne conserve rien : votre saisie ne dure que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>Le dossier salarié n’a pas été créé. Toute votre saisie est en sécurité ; passez à la fiche suivante.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Le serveur n’a pas accepté ce dossier salarié</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>aucun dossier salarié ne ressemble à celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>un dossier salarié est proche, %n champ diffère.</numerusform>
            <numerusform>un dossier salarié est proche, %n champs diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>un dossier salarié concorde dans tous les champs.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Dossier salarié créé</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Il est impossible de créer des dossiers salariés à l’adresse du serveur. Vérifiez l’adresse, avec son /v1 à la fin.</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>On ne sait pas si le dossier salarié a été créé</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Rien n’a été créé, et le formulaire contient toute votre saisie. Modifiez ce que le serveur indique et appuyez de nouveau sur « Créer le dossier salarié ».</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Rien n’a été créé, et le formulaire contient toute votre saisie. Appuyez sur « Créer le dossier salarié » pour réessayer.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Le dossier salarié a peut-être été créé. Cherchez-le dans le logiciel du cabinet avant de relancer la commande : une seconde exécution pourrait créer deux fois le même dossier salarié. Intake n’a rien enregistré : votre fichier reste la seule copie.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Le dossier salarié a peut-être été créé. La fiche est enregistrée, et Intake cherche le dossier chaque fois qu’il est ouvert, et avec « intake queue --send ». N’ajoutez pas ce dossier salarié ailleurs et ne relancez pas la commande : cela pourrait créer deux fois le même dossier salarié.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Le dossier salarié n’a pas été créé, c’est certain. Intake n’a rien enregistré : votre fichier reste la seule copie. Relancez la commande plus tard.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Le dossier salarié n’a pas été créé, c’est certain. La fiche est enregistrée et partira quand Intake sera ouvert, ou par « intake queue --send ». Ne relancez pas la commande : cela commencerait une seconde fiche.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>Le dossier salarié n’a pas été créé</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>Le formulaire contient toute votre saisie. Avant de recréer le dossier salarié, vérifiez dans le logiciel du cabinet : un second essai pourrait créer deux fois le même dossier salarié.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Le serveur n’a pas accepté ce dossier salarié</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>Le serveur ne permet pas à ce jeton de créer des dossiers salariés d’ici. Adressez-vous à la personne qui a fourni le jeton.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>Le serveur a le dossier salarié et a renvoyé l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>Dossier salarié</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau dossier salarié</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>Un dossier salarié n’a pas de champ de ce nom.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Entraînement : ce n’est pas un vrai dossier salarié</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake est verrouillé, le dossier salarié n’a donc pas été créé : rien n’a été envoyé et rien n’a été enregistré. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake est en marche et a reçu le dossier salarié, mais ne répond pas. Voyez-y ce qu’il est devenu, ou dans « intake queue » sous %1, avant de relancer la commande.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>On ne sait pas ce qu’est devenu un dossier salarié précédent, et le serveur n’a pas bien répondu depuis.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>Le dossier salarié a été créé, mais l’enregistrement n’a pas pu être affiché. Ne relancez pas la commande : elle créerait le dossier salarié deux fois.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>Le dossier salarié n’a pas été créé : la fiche a été reprise dans la fenêtre. Poursuivez-la là-bas.</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>Il n’y a pas de trousseau, Intake n’enregistre donc rien et ne travaille qu’en mémoire. Avec --passphrase-file FILE, il enregistrerait le dossier salarié.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Choisissez --practice ou --server : un dossier salarié ne va qu’à un seul endroit.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>Il est vide. Un dossier salarié est un objet JSON, entre { et }.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>C’est une liste, or il faut un objet JSON, entre { et } : un dossier salarié à la fois.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>C’est plus de 4 Mio, ce qu’aucun dossier salarié n’atteint. Vérifiez le fichier.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. « intake create FILE » crée un dossier salarié sans elle.</translation>
    </message>
</context>
</TS>
