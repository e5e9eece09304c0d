<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CL" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Registered as attention %1.</source>
        <translation>Registrada como atención %1.</translation>
    </message>
    <message>
        <source>Receipt of %1 written to %2</source>
        <translation>Comprobante de %1 escrito en %2</translation>
    </message>
    <message>
        <source>The receipt that the person takes home, as PDF</source>
        <translation>El comprobante que la persona se lleva, en PDF</translation>
    </message>
    <message>
        <source>What persons came for, and what they were answered</source>
        <translation>A qué vinieron las personas y qué se les respondió</translation>
    </message>
    <message>
        <source>Register an attention written as JSON; - reads standard input</source>
        <translation>Registrar una atención escrita en JSON; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>Show an attention</source>
        <translation>Mostrar una atención</translation>
    </message>
    <message>
        <source>Replace what an attention says; what it said before is kept</source>
        <translation>Reemplazar lo que dice una atención; lo que decía antes se conserva</translation>
    </message>
    <message>
        <source>The catalogue of benefits and services</source>
        <translation>El catálogo de beneficios y servicios</translation>
    </message>
    <message>
        <source>List the benefits</source>
        <translation>Listar los beneficios</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Solo los que tienen estas palabras</translation>
    </message>
    <message>
        <source>Show one benefit</source>
        <translation>Mostrar un beneficio</translation>
    </message>
    <message>
        <source>Invented municipality: %1 persons in %2 households, %3 attentions.</source>
        <translation>Municipalidad inventada: %1 personas en %2 hogares, %3 atenciones.</translation>
    </message>
    <message>
        <source>Operators, all with the password demo: %1</source>
        <translation>Operadores, todos con la contraseña demo: %1</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>Inventando</translation>
    </message>
    <message>
        <source>Make a store with a whole invented municipality, the same for the same seed</source>
        <translation>Crear una municipalidad inventada completa, la misma para la misma semilla</translation>
    </message>
    <message>
        <source>One of the 21 communes of Ñuble</source>
        <translation>Una de las 21 comunas de Ñuble</translation>
    </message>
    <message>
        <source>Otherwise as many as in the Registro Social de Hogares</source>
        <translation>Si no, tantas como en el Registro Social de Hogares</translation>
    </message>
    <message>
        <source>Last day, yyyy-mm-dd</source>
        <translation>Último día, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Read %1: new %2, changed %3, equal %4, rejected %5.</source>
        <translation>Leídas %1: nuevas %2, cambiadas %3, iguales %4, rechazadas %5.</translation>
    </message>
    <message>
        <source>The rejected rows are in %1: mend them there and import that file.</source>
        <translation>Las filas rechazadas están en %1: corríjalas allí e importe ese archivo.</translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>Columnas que no se usaron: %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Rows written: %1. Without a key that the file could name: %2.</source>
        <translation>Filas escritas: %1. Sin una clave que el archivo pudiera llevar: %2.</translation>
    </message>
    <message>
        <source>Bring a spreadsheet or a CSV file of another system into the store</source>
        <translation>Traer una planilla o un archivo CSV de otro sistema</translation>
    </message>
    <message>
        <source>JSON file that says which column is which</source>
        <translation>Archivo JSON que dice qué es cada columna</translation>
    </message>
    <message>
        <source>Where the rejected rows go; otherwise beside the file</source>
        <translation>Dónde quedan las filas rechazadas; si no, junto al archivo</translation>
    </message>
    <message>
        <source>Report everything and write nothing</source>
        <translation>Informar todo y no escribir nada</translation>
    </message>
    <message>
        <source>Write one kind of data as CSV, or as XLSX by the file&apos;s name</source>
        <translation>Escribir un tipo de datos como CSV, o como XLSX según el nombre del archivo</translation>
    </message>
    <message>
        <source>The confidentiality agreement, shown or accepted</source>
        <translation>El acuerdo de confidencialidad: mostrarlo o aceptarlo</translation>
    </message>
    <message>
        <source>Print its text</source>
        <translation>Mostrar su texto</translation>
    </message>
    <message>
        <source>Accept it: nothing can be read or written before</source>
        <translation>Aceptarlo: antes no se puede leer ni escribir nada</translation>
    </message>
    <message>
        <source>Who works here and may sign in</source>
        <translation>Quiénes trabajan aquí y pueden ingresar</translation>
    </message>
    <message>
        <source>List the operators</source>
        <translation>Listar los operadores</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Agregar un operador</translation>
    </message>
    <message>
        <source>List the units of the municipality</source>
        <translation>Listar las unidades de la municipalidad</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Household: %1, %2; RSH segment %3 (%4)</source>
        <translation>Hogar: %1, %2; tramo RSH %3 (%4)</translation>
    </message>
    <message>
        <source>Possible benefits not yet received:</source>
        <translation>Posibles beneficios que aún no recibe:</translation>
    </message>
    <message>
        <source>Last attentions:</source>
        <translation>Últimas atenciones:</translation>
    </message>
    <message>
        <source>Find persons by RUT, name, address, folio or telephone, best first</source>
        <translation>Buscar personas por RUT, nombre, dirección, folio o teléfono, la mejor primero</translation>
    </message>
    <message>
        <source>Everything known of a person</source>
        <translation>Todo lo que se sabe de una persona</translation>
    </message>
    <message>
        <source>RUT or folio</source>
        <translation>RUT o folio</translation>
    </message>
    <message>
        <source>Who read or changed a person&apos;s file</source>
        <translation>Quién leyó o cambió la ficha de una persona</translation>
    </message>
    <message>
        <source>The events, newest first</source>
        <translation>Los hechos, del más nuevo al más antiguo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>The store is whole.</source>
        <translation>Los datos están íntegros.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not go on working on it: restore the last backup. What was found:</source>
        <translation>Los datos están dañados. No siga trabajando con ellos: restaure el último respaldo. Lo que se encontró:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation>Respaldo escrito en %1</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The store has been restored to %1</source>
        <translation>Los datos se restauraron en %1</translation>
    </message>
    <message>
        <source>Encrypting again</source>
        <translation>Cifrando de nuevo</translation>
    </message>
    <message>
        <source>The store has a new key; all passwords go on working.</source>
        <translation>Los datos tienen una llave nueva; todas las contraseñas siguen sirviendo.</translation>
    </message>
    <message>
        <source>Check that the store is whole</source>
        <translation>Revisar que los datos estén íntegros</translation>
    </message>
    <message>
        <source>A fingerprint of all replicated data</source>
        <translation>Una huella de todos los datos replicados</translation>
    </message>
    <message>
        <source>Copy the store into one file</source>
        <translation>Copiar los datos en un archivo</translation>
    </message>
    <message>
        <source>Make a store of a backup, in a new folder</source>
        <translation>Restaurar un respaldo en una carpeta nueva</translation>
    </message>
    <message>
        <source>Encrypt the store under a new key</source>
        <translation>Cifrar los datos con una llave nueva</translation>
    </message>
    <message>
        <source>The store of %1 has been created.</source>
        <translation>Se creó la municipalidad de %1.</translation>
    </message>
    <message>
        <source>Print it and keep it in a safe place: it is shown only now, and is the only way in when passwords are forgotten.</source>
        <translation>Imprímalo y guárdelo en un lugar seguro: se muestra solo ahora y es la única entrada cuando se olvidan las contraseñas.</translation>
    </message>
    <message>
        <source>Make a new encrypted store for a municipality</source>
        <translation>Crear los datos cifrados de una municipalidad nueva</translation>
    </message>
    <message>
        <source>Official code of the commune, such as 16204</source>
        <translation>Código oficial de la comuna, por ejemplo 16204</translation>
    </message>
    <message>
        <source>User name of the first administrator</source>
        <translation>Usuario del primer administrador</translation>
    </message>
    <message>
        <source>The administrator&apos;s own name</source>
        <translation>El nombre del administrador</translation>
    </message>
    <message>
        <source>The operator has a new password.</source>
        <translation>El operador tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>Give the operator a new password by means of the recovery code</source>
        <translation>Dar al operador una contraseña nueva con el código de recuperación</translation>
    </message>
    <message>
        <source>The printed recovery code</source>
        <translation>El código de recuperación impreso</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Data folder of the municipality</source>
        <translation>Carpeta de datos de la municipalidad</translation>
    </message>
    <message>
        <source>User name to sign in with</source>
        <translation>Usuario con el que se ingresa</translation>
    </message>
    <message>
        <source>File that holds the password; otherwise VENTANILLA_PASSWORD</source>
        <translation>Archivo con la contraseña; si no, VENTANILLA_PASSWORD</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>Un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>Ventanilla without a window</source>
        <translation>Ventanilla sin ventana</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The password is too short. Choose a longer one, for example four words you can remember.</source>
        <translation>La contraseña es demasiado corta. Elija una más larga, por ejemplo cuatro palabras que pueda recordar.</translation>
    </message>
    <message>
        <source>The password is too long. Choose a shorter one.</source>
        <translation>La contraseña es demasiado larga. Elija una más corta.</translation>
    </message>
    <message>
        <source>The password must not contain the user name. Choose another one.</source>
        <translation>La contraseña no debe contener el nombre de usuario. Elija otra.</translation>
    </message>
    <message>
        <source>The password cannot be used. Choose another one.</source>
        <translation>Esa contraseña no se puede usar. Elija otra.</translation>
    </message>
    <message>
        <source>The recovery code is not well typed. Compare it, group by group, with the printed sheet.</source>
        <translation>El código de recuperación no está bien escrito. Compárelo, grupo por grupo, con la hoja impresa.</translation>
    </message>
    <message>
        <source>The RUT is not right: check its numbers and the digit after the hyphen.</source>
        <translation>El RUT no es correcto: revise sus números y el dígito después del guion.</translation>
    </message>
    <message>
        <source>The telephone number is not right: write its nine digits, for example 9 1234 5678.</source>
        <translation>El teléfono no es correcto: escriba sus nueve dígitos, por ejemplo 9 1234 5678.</translation>
    </message>
    <message>
        <source>The e-mail address is not right: it looks like name@example.cl.</source>
        <translation>El correo electrónico no es correcto: debe parecerse a nombre@ejemplo.cl.</translation>
    </message>
    <message>
        <source>The user name may have lower case letters, digits, full stops, hyphens and underscores only.</source>
        <translation>El nombre de usuario solo puede llevar letras minúsculas, números, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The RSH segment is one of 40, 50, 60, 70, 80, 90 or 100.</source>
        <translation>El tramo del RSH es 40, 50, 60, 70, 80, 90 o 100.</translation>
    </message>
    <message>
        <source>There is no commune with this code. Choose it from the list.</source>
        <translation>No existe una comuna con ese código. Elíjala de la lista.</translation>
    </message>
    <message>
        <source>the date cannot be in the future.</source>
        <translation>la fecha no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>the date is too long ago. Check the year.</source>
        <translation>la fecha es demasiado antigua. Revise el año.</translation>
    </message>
    <message>
        <source>the text is too long. Shorten it.</source>
        <translation>el texto es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>there are characters that cannot be used here. Remove them.</source>
        <translation>hay caracteres que no se pueden usar aquí. Quítelos.</translation>
    </message>
    <message>
        <source>there must be letters in it.</source>
        <translation>debe llevar letras.</translation>
    </message>
    <message>
        <source>there must be no digits in it.</source>
        <translation>no debe llevar números.</translation>
    </message>
    <message>
        <source>the value is out of range. Check it.</source>
        <translation>el valor está fuera de rango. Revíselo.</translation>
    </message>
    <message>
        <source>the end cannot be before the beginning.</source>
        <translation>el término no puede ser anterior al inicio.</translation>
    </message>
    <message>
        <source>the value is not one of the list. Choose it from the list.</source>
        <translation>el valor no está en la lista. Elíjalo de la lista.</translation>
    </message>
    <message>
        <source>Something that was typed is not right. Check it and try again.</source>
        <translation>Algo de lo que escribió no es correcto. Revíselo e intente de nuevo.</translation>
    </message>
    <message>
        <source>what was typed is not right. Check it.</source>
        <translation>lo escrito no es correcto. Revíselo.</translation>
    </message>
    <message>
        <source>Choose at least one motive.</source>
        <translation>Elija al menos un motivo.</translation>
    </message>
    <message>
        <source>Something that is needed is empty. Fill it in.</source>
        <translation>Falta un dato necesario. Complételo.</translation>
    </message>
    <message>
        <source>%1: fill it in, it is needed.</source>
        <translation>%1: complete este dato, es necesario.</translation>
    </message>
    <message>
        <source>There is no such person here. Check the RUT, or search by name.</source>
        <translation>Esa persona no está registrada aquí. Revise el RUT o búsquela por nombre.</translation>
    </message>
    <message>
        <source>There is no such household here. Check its folio.</source>
        <translation>Ese hogar no está registrado aquí. Revise su folio.</translation>
    </message>
    <message>
        <source>There is no such attention here. Check its number.</source>
        <translation>Esa atención no está registrada aquí. Revise su número.</translation>
    </message>
    <message>
        <source>There is no operator with this user name. Check how it is spelt.</source>
        <translation>No hay un operador con ese nombre de usuario. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>What you ask for does not exist, or no longer does. Search for it again.</source>
        <translation>Lo que pide no existe, o ya no existe. Búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: it does not exist, or no longer does. Search for it again.</source>
        <translation>%1: no existe, o ya no existe. Búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>A person with this RUT is registered already. Open that file instead of creating another.</source>
        <translation>Ya hay una persona registrada con ese RUT. Abra su ficha en vez de crear otra.</translation>
    </message>
    <message>
        <source>There is an operator with this user name already. Choose another one.</source>
        <translation>Ya hay un operador con ese nombre de usuario. Elija otro.</translation>
    </message>
    <message>
        <source>This code is in use already. Choose another one.</source>
        <translation>Ese código ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>This exists already. Open the one that exists instead of creating another.</source>
        <translation>Esto ya existe. Abra lo existente en vez de crear otro.</translation>
    </message>
    <message>
        <source>The attention has changed meanwhile. Open it again and repeat the step.</source>
        <translation>La atención cambió mientras tanto. Ábrala de nuevo y repita el paso.</translation>
    </message>
    <message>
        <source>This has changed meanwhile, or its state does not allow the step. Open it again and look.</source>
        <translation>Esto cambió mientras tanto, o su estado no permite el paso. Ábralo de nuevo y revise.</translation>
    </message>
    <message>
        <source>This user is no longer active. Ask the administrator of the municipality.</source>
        <translation>Este usuario ya no está activo. Consulte al administrador de la municipalidad.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the head of your unit or the administrator.</source>
        <translation>Su rol no permite hacer esto. Consulte al encargado de su unidad o al administrador.</translation>
    </message>
    <message>
        <source>The recovery code is not the one of this municipality. Compare it with the printed sheet.</source>
        <translation>El código de recuperación no es el de esta municipalidad. Compárelo con la hoja impresa.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Type them again; mind the capital letters.</source>
        <translation>El usuario o la contraseña no son correctos. Escríbalos de nuevo; fíjese en las mayúsculas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Demasiados intentos. Espere %n segundo e intente de nuevo.</numerusform>
            <numerusform>Demasiados intentos. Espere %n segundos e intente de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again.</source>
        <translation>Demasiados intentos. Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged. Restore the latest backup, or call your support.</source>
        <translation>El archivo de llaves está dañado. Restaure el último respaldo o llame a soporte.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again and repeat the step.</source>
        <translation>El archivo está dañado o incompleto. Cópielo de nuevo y repita el paso.</translation>
    </message>
    <message>
        <source>The data of this municipality are damaged. Don&apos;t go on: restore the latest backup, or call your support.</source>
        <translation>Los datos de esta municipalidad están dañados. No siga: restaure el último respaldo o llame a soporte.</translation>
    </message>
    <message>
        <source>This file is not a table of text. Save it from the spreadsheet as CSV or XLSX.</source>
        <translation>Este archivo no es una planilla de texto. Guárdelo desde la planilla como CSV o XLSX.</translation>
    </message>
    <message>
        <source>The file is in an encoding that is not understood. Save it from the spreadsheet as CSV UTF-8.</source>
        <translation>El archivo tiene una codificación que no se entiende. Guárdelo desde la planilla como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file does not have a form that is understood. Check that it is the right one, CSV or XLSX.</source>
        <translation>El archivo no tiene una forma conocida. Revise que sea el correcto, CSV o XLSX.</translation>
    </message>
    <message>
        <source>This folder has no municipality in it. Choose another folder, or create the municipality.</source>
        <translation>Esta carpeta no contiene una municipalidad. Elija otra carpeta o cree la municipalidad.</translation>
    </message>
    <message>
        <source>This folder has a municipality in it already. Open that one, or choose an empty folder.</source>
        <translation>Esta carpeta ya contiene una municipalidad. Ábrala o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The data cannot be opened with this key. Check that the folder is the right one and that it was not mixed with a copy.</source>
        <translation>Los datos no se pueden abrir con esta llave. Revise que la carpeta sea la correcta y que no se haya mezclado con una copia.</translation>
    </message>
    <message>
        <source>These data were written by a newer version of Ventanilla. Install the newer version on this computer.</source>
        <translation>Estos datos fueron escritos por una versión más nueva de Ventanilla. Instale esa versión en este computador.</translation>
    </message>
    <message>
        <source>Another Ventanilla has this municipality open. Close it, or go on there.</source>
        <translation>Otra Ventanilla tiene abierta esta municipalidad. Ciérrela o siga trabajando en ella.</translation>
    </message>
    <message>
        <source>Another task is writing. Wait until it ends and try again.</source>
        <translation>Otra tarea está escribiendo. Espere a que termine e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved by this step. Free some space and try again.</source>
        <translation>El disco está lleno: este paso no guardó nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Ask for permission to write, or choose another folder.</source>
        <translation>No se puede escribir en esta carpeta. Pida permiso para escribir o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name and folder.</source>
        <translation>El archivo no está. Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>The file is too large. Split it into smaller ones.</source>
        <translation>El archivo es demasiado grande. Divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into smaller ones.</source>
        <translation>El archivo supera los %1 MB. Divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that no other program has it open and that you may.</source>
        <translation>El archivo no se puede leer o escribir. Revise que ningún otro programa lo tenga abierto y que usted tenga permiso.</translation>
    </message>
    <message>
        <source>The confidentiality agreement must be accepted first. Sign in again and read it.</source>
        <translation>Primero debe aceptar el acuerdo de confidencialidad. Ingrese de nuevo y léalo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something failed inside the program. What was saved before is safe. Close it and open it again; if it comes back, call your support.</source>
        <translation>Algo falló dentro del programa. Lo guardado antes está a salvo. Ciérrelo y ábralo de nuevo; si se repite, llame a soporte.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Provisional number or passport</source>
        <translation>Número provisorio o pasaporte</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>First surname</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Social name</source>
        <translation>Nombre social</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Fecha de defunción</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Indigenous people</source>
        <translation>Pueblo originario</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>RSH segment</source>
        <translation>Tramo RSH</translation>
    </message>
    <message>
        <source>Date of the RSH extract</source>
        <translation>Fecha del dato RSH</translation>
    </message>
    <message>
        <source>Relation to the head of household</source>
        <translation>Parentesco con el jefe de hogar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Date to expect an answer</source>
        <translation>Fecha para esperar respuesta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Unit it is referred to</source>
        <translation>Unidad de destino</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Información entregada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Processing days</source>
        <translation>Días de trámite</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Life stage</source>
        <translation>Etapa de vida</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Prestación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Comuna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Correspondencia de columnas</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Número externo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>en %n semana</numerusform>
            <numerusform>en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <extracomment>A whole date: %1 day of the week, %2 day of the month, %3 month, %4 year</extracomment>
        <translation>%1 %2 de %3 de %4</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of an enumeration: &quot;a, b and c&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>head of household</source>
        <translation>jefe o jefa de hogar</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>cónyuge</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>conviviente</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hijo o hija</translation>
    </message>
    <message>
        <source>stepchild</source>
        <translation>hijastro o hijastra</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>nieto o nieta</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>padre o madre</translation>
    </message>
    <message>
        <source>parent-in-law</source>
        <translation>suegro o suegra</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>hermano o hermana</translation>
    </message>
    <message>
        <source>child-in-law</source>
        <translation>yerno o nuera</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>otro familiar</translation>
    </message>
    <message>
        <source>not a relative</source>
        <translation>no familiar</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intersex</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt of attention</source>
        <translation>Comprobante de atención</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Información entregada</translation>
    </message>
    <message>
        <source>You were informed</source>
        <translation>Se le informó</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivada</translation>
    </message>
    <message>
        <source>It goes on as a social case</source>
        <translation>Continúa como caso social</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Municipalidad de %1</translation>
    </message>
    <message>
        <source>Your tracking number</source>
        <translation>Su número de seguimiento</translation>
    </message>
    <message>
        <source>Date and time:</source>
        <translation>Fecha y hora:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Persona:</translation>
    </message>
    <message>
        <source>RUT:</source>
        <translation>RUT:</translation>
    </message>
    <message>
        <source>Attended by:</source>
        <translation>Le atendió:</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Oficina:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Próximo paso:</translation>
    </message>
    <message>
        <source>Referred to:</source>
        <translation>Derivada a:</translation>
    </message>
    <message>
        <source>That office has to answer by:</source>
        <translation>Esa oficina debe responder hasta el:</translation>
    </message>
    <message>
        <source>You will have an answer by:</source>
        <translation>Usted tendrá respuesta hasta el:</translation>
    </message>
    <message>
        <source>Bring these documents</source>
        <translation>Traiga estos documentos</translation>
    </message>
    <message>
        <source>Your attention is not finished yet: we will go on with it.</source>
        <translation>Su atención aún no termina: seguiremos con ella.</translation>
    </message>
    <message>
        <source>Expect all answers by %1.</source>
        <translation>Espere todas las respuestas hasta el %1.</translation>
    </message>
    <message>
        <source>Keep this slip. With your tracking number any office of the municipality can tell you how your request is going: there is no need to tell it all again.</source>
        <translation>Guarde este comprobante. Con su número de seguimiento, cualquier oficina de la municipalidad puede decirle cómo va su solicitud: no necesita contar todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>edad: %1</translation>
    </message>
    <message>
        <source>intersex person</source>
        <translation>persona intersex</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>has a disability</source>
        <translation>tiene una discapacidad</translation>
    </message>
    <message>
        <source>depends on someone&apos;s care</source>
        <translation>depende del cuidado de otra persona</translation>
    </message>
    <message>
        <source>belongs to an indigenous people</source>
        <translation>pertenece a un pueblo originario</translation>
    </message>
    <message>
        <source>belongs to the %1 people</source>
        <translation>pertenece al pueblo %1</translation>
    </message>
    <message>
        <source>Chilean nationality</source>
        <translation>nacionalidad chilena</translation>
    </message>
    <message>
        <source>nationality of %1</source>
        <translation>nacionalidad: %1</translation>
    </message>
    <message>
        <source>has a RUT</source>
        <translation>tiene RUT</translation>
    </message>
    <message>
        <source>heads the household</source>
        <translation>es jefe o jefa de hogar</translation>
    </message>
    <message>
        <source>lives with a dependent person</source>
        <translation>vive con una persona dependiente</translation>
    </message>
    <message>
        <source>lives with a person with a disability</source>
        <translation>vive con una persona con discapacidad</translation>
    </message>
    <message>
        <source>RSH segment %1</source>
        <translation>tramo RSH %1</translation>
    </message>
    <message>
        <source>household in the RSH</source>
        <translation>hogar en el RSH</translation>
    </message>
    <message>
        <source>lives in %1</source>
        <translation>vive en %1</translation>
    </message>
    <message>
        <source>%1 members in the household</source>
        <translation>integrantes del hogar: %1</translation>
    </message>
    <message>
        <source>someone in the household aged %1</source>
        <translation>alguien del hogar con edad %1</translation>
    </message>
    <message>
        <source>everyone in the household aged %1</source>
        <translation>todos los del hogar con edad %1</translation>
    </message>
    <message>
        <source>someone in the household has a disability</source>
        <translation>alguien del hogar tiene una discapacidad</translation>
    </message>
    <message>
        <source>someone in the household depends on care</source>
        <translation>alguien del hogar depende de cuidados</translation>
    </message>
    <message>
        <source>single-parent household</source>
        <translation>hogar monoparental</translation>
    </message>
    <message>
        <source>lives alone</source>
        <translation>vive sola o solo</translation>
    </message>
    <message>
        <source>household headed by a woman</source>
        <translation>hogar con jefatura de mujer</translation>
    </message>
    <message>
        <source>household headed by a man</source>
        <translation>hogar con jefatura de hombre</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>someone in the household receives %1</source>
        <translation>alguien del hogar recibe %1</translation>
    </message>
    <message>
        <source>has received %1</source>
        <translation>ha recibido %1</translation>
    </message>
    <message>
        <source>has received %1 in the last %2 months</source>
        <translation>ha recibido %1 en los últimos %2 meses</translation>
    </message>
    <message>
        <source>the household has received %1</source>
        <translation>el hogar ha recibido %1</translation>
    </message>
    <message>
        <source>the household has received %1 in the last %2 months</source>
        <translation>el hogar ha recibido %1 en los últimos %2 meses</translation>
    </message>
    <message>
        <source>takes part in %1</source>
        <translation>participa en %1</translation>
    </message>
    <message>
        <source>someone in the household takes part in %1</source>
        <translation>alguien del hogar participa en %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1 (is %2)</source>
        <translation>%1 (tiene %2)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (desde %2)</translation>
    </message>
    <message>
        <source>the date of birth is not recorded</source>
        <translation>no está registrada la fecha de nacimiento</translation>
    </message>
    <message>
        <source>the sex is not recorded</source>
        <translation>no está registrado el sexo</translation>
    </message>
    <message>
        <source>it is not recorded whether there is a disability</source>
        <translation>no está registrado si tiene una discapacidad</translation>
    </message>
    <message>
        <source>it is not recorded whether the person depends on care</source>
        <translation>no está registrado si depende de cuidados</translation>
    </message>
    <message>
        <source>the nationality is not recorded</source>
        <translation>no está registrada la nacionalidad</translation>
    </message>
    <message>
        <source>no household is recorded</source>
        <translation>no está registrado el hogar</translation>
    </message>
    <message>
        <source>the RSH segment is not recorded</source>
        <translation>no está registrado el tramo RSH</translation>
    </message>
    <message>
        <source>the sector is not recorded</source>
        <translation>no está registrado el sector</translation>
    </message>
    <message>
        <source>no head of the household is recorded</source>
        <translation>no está registrado quién es jefe o jefa de hogar</translation>
    </message>
    <message>
        <source>the sex of the head of the household is not recorded</source>
        <translation>no está registrado el sexo del jefe o jefa de hogar</translation>
    </message>
    <message>
        <source>a member&apos;s date of birth is not recorded</source>
        <translation>falta la fecha de nacimiento de un integrante</translation>
    </message>
    <message>
        <source>a member&apos;s disability is not recorded</source>
        <translation>falta saber si un integrante tiene una discapacidad</translation>
    </message>
    <message>
        <source>a member&apos;s dependency is not recorded</source>
        <translation>falta saber si un integrante depende de cuidados</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk operator</source>
        <translation>Operador/a de mesón</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Asistente social</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Encargado/a de unidad</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador/a</translation>
    </message>
    <message>
        <source>Regional monitor</source>
        <translation>Monitor regional</translation>
    </message>
</context>
<context>
    <name>WindowShortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ayuda de esta pantalla</translation>
    </message>
    <message>
        <source>This list of shortcuts</source>
        <translation>Esta lista de atajos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Bring the screen up to date</source>
        <translation>Actualizar la pantalla</translation>
    </message>
    <message>
        <source>First screen of the navigation</source>
        <translation>Primera pantalla de la navegación</translation>
    </message>
    <message>
        <source>Second screen of the navigation</source>
        <translation>Segunda pantalla de la navegación</translation>
    </message>
    <message>
        <source>Third screen of the navigation</source>
        <translation>Tercera pantalla de la navegación</translation>
    </message>
    <message>
        <source>Fourth screen of the navigation</source>
        <translation>Cuarta pantalla de la navegación</translation>
    </message>
    <message>
        <source>Fifth screen of the navigation</source>
        <translation>Quinta pantalla de la navegación</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder of the municipality.</source>
        <translation>La carpeta de la municipalidad.</translation>
    </message>
    <message>
        <source>Close once the window has been painted, to measure the start.</source>
        <translation>Cerrar apenas se haya pintado la ventana, para medir el inicio.</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::PersonForm</name>
    <message>
        <source>&amp;RUT</source>
        <translation>&amp;RUT</translation>
    </message>
    <message>
        <source>Provisional &amp;number or passport</source>
        <translation>Nú&amp;mero provisorio o pasaporte</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>S&amp;ocial name</source>
        <translation>Nombre s&amp;ocial</translation>
    </message>
    <message>
        <source>First &amp;surname</source>
        <translation>&amp;Primer apellido</translation>
    </message>
    <message>
        <source>Second s&amp;urname</source>
        <translation>&amp;Segundo apellido</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Nationali&amp;ty</source>
        <translation>N&amp;acionalidad</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>&amp;Género</translation>
    </message>
    <message>
        <source>&amp;Indigenous people</source>
        <translation>P&amp;ueblo originario</translation>
    </message>
    <message>
        <source>Dis&amp;ability</source>
        <translation>&amp;Discapacidad</translation>
    </message>
    <message>
        <source>Depends on someone&apos;s &amp;care</source>
        <translation>Dep&amp;ende de cuidados</translation>
    </message>
    <message>
        <source>Date of d&amp;eath</source>
        <translation>Fec&amp;ha de defunción</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::AboutDialog</name>
    <message>
        <source>About Ventanilla</source>
        <translation>Acerca de Ventanilla</translation>
    </message>
    <message>
        <source>Ventanilla %1</source>
        <translation>Ventanilla %1</translation>
    </message>
    <message>
        <source>One window for the social work of a Chilean municipality, also without internet.</source>
        <translation>Una ventanilla única para el trabajo social de la municipalidad, también sin internet.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), SQLCipher (BSD), libsodium (ISC), libzip (BSD) and libxlsxwriter (BSD).</source>
        <translation>Hecho con Qt %1 (LGPL 3), SQLCipher (BSD), libsodium (ISC), libzip (BSD) y libxlsxwriter (BSD).</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre: puede usarlo, estudiarlo, compartirlo y cambiarlo según la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::AgreementPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de comenzar</translation>
    </message>
    <message>
        <source>Read the confidentiality agreement. Your acceptance is recorded with today&apos;s date.</source>
        <translation>Lea el acuerdo de confidencialidad. Su aceptación queda registrada con la fecha de hoy.</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>I have &amp;read the agreement and I accept it</source>
        <translation>&amp;Leí el acuerdo y lo acepto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Aceptar y continuar</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::FirstRunPage</name>
    <message>
        <source>A new municipality</source>
        <translation>Una municipalidad nueva</translation>
    </message>
    <message>
        <source>There is no municipality yet in the folder %1. Create it here, or start Ventanilla with --store and the folder where it is.</source>
        <translation>Todavía no hay una municipalidad en la carpeta %1. Créela aquí, o abra Ventanilla con --store y la carpeta donde está.</translation>
    </message>
    <message>
        <source>Choose the commune</source>
        <translation>Elija la comuna</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Comuna</translation>
    </message>
    <message>
        <source>Administrator&apos;s full &amp;name</source>
        <translation>&amp;Nombre completo del administrador</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Lower case letters, digits, and . _ -</source>
        <translation>Letras minúsculas, números y . _ -</translation>
    </message>
    <message>
        <source>Creating the municipality</source>
        <translation>Creando la municipalidad</translation>
    </message>
    <message>
        <source>Create the municipality</source>
        <translation>Crear la municipalidad</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>%1 (%2) is signed in. The work in progress is kept.</source>
        <translation>Sesión de %1 (%2). El trabajo en curso se conserva.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::MainWindow</name>
    <message>
        <source>A new password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The password is changed. Sign in with the new one.</source>
        <translation>La contraseña cambió. Ingrese con la nueva.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>There is work that is not finished. It will be kept as a draft and offered again when you sign in.</source>
        <translation>Hay trabajo sin terminar. Quedará como borrador y se le ofrecerá de nuevo cuando ingrese.</translation>
    </message>
    <message>
        <source>Keep the draft and sign out</source>
        <translation>Dejar borrador y cerrar sesión</translation>
    </message>
    <message>
        <source>Keep the draft and close</source>
        <translation>Dejar borrador y cerrar</translation>
    </message>
    <message>
        <source>Ventanilla</source>
        <translation>Ventanilla</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::NavigationRail</name>
    <message>
        <source>Ventanilla</source>
        <translation>Ventanilla</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::NewPasswordFields</name>
    <message>
        <source>The two passwords are not the same. Type this one again.</source>
        <translation>Las dos contraseñas no son iguales. Escriba esta de nuevo.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; four words that you can remember are good.</source>
        <translation>
            <numerusform>Al menos %n carácter; cuatro palabras que recuerde son una buena contraseña.</numerusform>
            <numerusform>Al menos %n caracteres; cuatro palabras que recuerde son una buena contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>Contraseña nueva, &amp;otra vez</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Capital letters seem to be locked (Caps Lock).</source>
        <translation>Parece que las mayúsculas están activadas (Bloq Mayús).</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::RecoveryCodePage</name>
    <message>
        <source>The municipality is ready</source>
        <translation>La municipalidad está lista</translation>
    </message>
    <message>
        <source>This is its recovery code: the only way in when somebody forgets a password. Write it on paper, check it twice, and keep it in the safe.</source>
        <translation>Este es su código de recuperación: la única entrada cuando alguien olvida su contraseña. Escríbalo en papel, revíselo dos veces y guárdelo en la caja fuerte.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>It is not shown again. Without passwords and without this code nobody can ever read the data.</source>
        <translation>No se vuelve a mostrar. Sin contraseñas y sin este código nadie podrá leer los datos nunca más.</translation>
    </message>
    <message>
        <source>I have &amp;written the code down and checked it</source>
        <translation>&amp;Anoté el código y lo revisé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::RecoveryPage</name>
    <message>
        <source>A new password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Ask the administrator for the printed sheet with the recovery code of the municipality.</source>
        <translation>Pida al administrador la hoja impresa con el código de recuperación de la municipalidad.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Capital letters, spaces and hyphens do not matter.</source>
        <translation>No importan las mayúsculas, los espacios ni los guiones.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Your password is changed. Use the new one from now on.</source>
        <translation>Su contraseña cambió. Desde ahora use la nueva.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este computador</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Lock after this many &amp;minutes without use</source>
        <translation>Bloquear después de estos &amp;minutos sin uso</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mi contraseña</translation>
    </message>
    <message>
        <source>Password &amp;until now</source>
        <translation>Contraseña &amp;hasta ahora</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos del teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::SignInPage</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Ventanilla</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Sign in with your municipal user.</source>
        <translation>Ingrese con su usuario municipal.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Olvidé mi contraseña</translation>
    </message>
</context>
<context>
    <name>ventanilla::shell::TopBar</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ayuda de esta pantalla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos del teclado</translation>
    </message>
    <message>
        <source>About Ventanilla</source>
        <translation>Acerca de Ventanilla</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Municipalidad de %1</translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-aaaa</translation>
    </message>
    <message>
        <source>This is not a date. Write it as day, month and year, for example 05-03-2026.</source>
        <translation>Esto no es una fecha. Escríbala como día, mes y año, por ejemplo 05-03-2026.</translation>
    </message>
    <message>
        <source>The date cannot be in the future.</source>
        <translation>La fecha no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>The date cannot be before %1.</source>
        <translation>La fecha no puede ser anterior al %1.</translation>
    </message>
    <message>
        <source>The date cannot be after %1.</source>
        <translation>La fecha no puede ser posterior al %1.</translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::Field</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::TextArea</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>queda %n carácter</numerusform>
            <numerusform>quedan %n caracteres</numerusform>
        </translation>
    </message>
</context>
</TS>
