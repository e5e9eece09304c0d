<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CL" sourcelanguage="en">
<context>
    <name>AlertWords</name>
    <message>
        <source>somebody of 60 or older, alone</source>
        <translation>una persona de 60 años o más que vive sola</translation>
    </message>
    <message>
        <source>one person, alone</source>
        <translation>una persona que vive sola</translation>
    </message>
    <message>
        <source>people of 60 or older</source>
        <translation>personas de 60 años o más</translation>
    </message>
    <message>
        <source>adults without children</source>
        <translation>personas adultas sin niños</translation>
    </message>
    <message>
        <source>one adult with children under 6</source>
        <translation>una persona adulta con niños menores de 6</translation>
    </message>
    <message>
        <source>one adult with children of 6 or older</source>
        <translation>una persona adulta con niños de 6 o más</translation>
    </message>
    <message>
        <source>adults with children under 6</source>
        <translation>personas adultas con niños menores de 6</translation>
    </message>
    <message>
        <source>adults with children of 6 or older</source>
        <translation>personas adultas con niños de 6 o más</translation>
    </message>
    <message>
        <source>social case</source>
        <translation>caso social</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) and programmes at once: %1</source>
        <translation>
            <numerusform>%n unidad o programa: %1</numerusform>
            <numerusform>%n unidades y programas a la vez: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it is given once</source>
        <translation>se entrega una sola vez</translation>
    </message>
    <message numerus="yes">
        <source>its period is %n month(s)</source>
        <translation>
            <numerusform>su plazo es de %n mes</numerusform>
            <numerusform>su plazo es de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: given again after %n day(s)</source>
        <translation>
            <numerusform>%1: repetida a %n día</numerusform>
            <numerusform>%1: repetida a los %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 households like this one have it</source>
        <translation>%1: la tienen %2 de %3 hogares como este</translation>
    </message>
    <message>
        <source>RSH segment %1, %2</source>
        <translation>tramo %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 households like this one (%3) have received %4. This one has not, and meets its rule.</source>
        <translation>%1 de %2 hogares como este (%3) han recibido %4. Este no, y cumple los requisitos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 households like this one (%3) have received %4 in the last %n month(s). This one has not, and meets its rule.</source>
        <translation>
            <numerusform>%1 de %2 hogares como este (%3) recibieron %4 en el último mes. Este no, y cumple los requisitos.</numerusform>
            <numerusform>%1 de %2 hogares como este (%3) recibieron %4 en los últimos %n meses. Este no, y cumple los requisitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was refused on %1.</source>
        <translation>Se le rechazó el %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since an unknown day</source>
        <translation>sin fecha de inicio registrada</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>a cargo: %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>prestación %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 there are %n day(s).</source>
        <translation>
            <numerusform>Del %1 al %2 hay %n día.</numerusform>
            <numerusform>Del %1 al %2 hay %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>another grant</source>
        <translation>otra prestación otorgada</translation>
    </message>
    <message>
        <source>another programme</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another social case</source>
        <translation>otro caso social</translation>
    </message>
    <message>
        <source>somebody has come to live there</source>
        <translation>llegó alguien al hogar</translation>
    </message>
    <message>
        <source>the household is another one</source>
        <translation>cambió la composición del hogar</translation>
    </message>
    <message>
        <source>the RSH segment has changed</source>
        <translation>cambió el tramo</translation>
    </message>
    <message>
        <source>the rule of the benefit has changed</source>
        <translation>cambiaron los requisitos de la prestación</translation>
    </message>
    <message>
        <source>Like households, unlike benefits</source>
        <translation>Hogares iguales, prestaciones distintas</translation>
    </message>
    <message>
        <source>Several programmes at once</source>
        <translation>Varios programas a la vez</translation>
    </message>
    <message>
        <source>Given again too soon</source>
        <translation>Repetida antes de plazo</translation>
    </message>
    <message>
        <source>%1, somebody in need of care or with a disability</source>
        <translation>%1, con alguien en situación de dependencia o discapacidad</translation>
    </message>
    <message numerus="yes">
        <source>%n different unit(s) and programmes are active here at once. Whether they know of each other, nobody has written down.</source>
        <translation>
            <numerusform>Aquí actúa %n unidad o programa. No consta si coordinan.</numerusform>
            <numerusform>Aquí actúan a la vez %n unidades y programas distintos. No consta si se coordinan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was given again before it may be: %2.</source>
        <translation>%1 se otorgó de nuevo antes de lo permitido: %2.</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>Descartada el %1: %2</translation>
    </message>
    <message>
        <source>Dismissed on %1, and back: %2.</source>
        <translation>Descartada el %1, y vuelve: %2.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>descarte revertido</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>%1; it may be given again from %2.</source>
        <translation>%1; puede otorgarse de nuevo desde el %2.</translation>
    </message>
    <message>
        <source>%1; it is given once.</source>
        <translation>%1; se otorga una sola vez.</translation>
    </message>
    <message>
        <source>Look whether they should have it too.</source>
        <translation>Vea si también les corresponde.</translation>
    </message>
    <message>
        <source>Agree with them before adding another one.</source>
        <translation>Coordínese con ellos antes de sumar otro.</translation>
    </message>
    <message>
        <source>Look at both before it is asked for again.</source>
        <translation>Revise ambas antes de volver a solicitarla.</translation>
    </message>
    <message>
        <source>It was granted to this person on %1</source>
        <translation>Se le otorgó a esta persona el %1</translation>
    </message>
    <message>
        <source>It was granted to somebody of the same household on %1</source>
        <translation>Se le otorgó a alguien del mismo hogar el %1</translation>
    </message>
    <message>
        <source>It was granted to %1, of the same household, on %2</source>
        <translation>Se le otorgó a %1, del mismo hogar, el %2</translation>
    </message>
</context>
<context>
    <name>CatalogueShortcuts</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Choose how the catalogue goes on paper; then print it</source>
        <translation>Elegir cómo va el catálogo en papel; después, imprimirlo</translation>
    </message>
    <message>
        <source>Save the catalogue as PDF, once it is chosen how</source>
        <translation>Guardar el catálogo en PDF, una vez elegido cómo va</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Subsistence</source>
        <translation>Subsistencia</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Affection</source>
        <translation>Afecto</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Entendimiento</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Recreación</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Libertad</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>Primera infancia</translation>
    </message>
    <message>
        <source>Childhood</source>
        <translation>Infancia</translation>
    </message>
    <message>
        <source>Adolescence</source>
        <translation>Adolescencia</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Juventud</translation>
    </message>
    <message>
        <source>Adulthood</source>
        <translation>Adultez</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Personas mayores</translation>
    </message>
    <message>
        <source>All of life</source>
        <translation>Toda la vida</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documentos que debe traer</translation>
    </message>
</context>
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
    <message>
        <source>Attention %1 has been corrected; what it said before is kept.</source>
        <translation>La atención %1 quedó corregida; se conserva lo que decía antes.</translation>
    </message>
    <message>
        <source>(anonymous)</source>
        <translation>(anónima)</translation>
    </message>
    <message>
        <source>The attentions of a day</source>
        <translation>Las atenciones de un día</translation>
    </message>
    <message>
        <source>Otherwise today; yyyy-mm-dd</source>
        <translation>Si no, hoy; aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Only those left open; without --date, however old</source>
        <translation>Solo las que quedaron abiertas; sin --date, de cualquier fecha</translation>
    </message>
    <message>
        <source>Number of the attention, such as 1-1234</source>
        <translation>Número de la atención, por ejemplo 1-1234</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>El PDF que se escribe</translation>
    </message>
    <message>
        <source>JSON file; - reads standard input</source>
        <translation>Archivo JSON; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Code of the benefit</source>
        <translation>Código del beneficio</translation>
    </message>
    <message>
        <source>Say whether a rule of requirements is well written</source>
        <translation>Decir si una regla de requisitos está bien escrita</translation>
    </message>
    <message>
        <source>Text of the rule; - reads standard input</source>
        <translation>Texto de la regla; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>--commune: there are figures for these only: %1.</source>
        <translation>--commune: solo hay cifras de estas comunas; use uno de sus códigos: %1.</translation>
    </message>
    <message>
        <source>--until: write a date as yyyy-mm-dd, from 2017 to 2099.</source>
        <translation>--until: escriba una fecha como aaaa-mm-dd, entre 2017 y 2099.</translation>
    </message>
    <message>
        <source>--months: write a number from 1 to %1.</source>
        <translation>--months: escriba un número de 1 a %1.</translation>
    </message>
    <message>
        <source>--persons: write a number from 1 to %1.</source>
        <translation>--persons: escriba un número de 1 a %1.</translation>
    </message>
    <message>
        <source>--attentions: write a number from 0 to %1.</source>
        <translation>--attentions: escriba un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Otherwise 0.9 a person and year</source>
        <translation>Si no, 0,9 por persona y año</translation>
    </message>
    <message>
        <source>That the attentions go back; otherwise 12</source>
        <translation>Hacia atrás, con atenciones; si no, 12</translation>
    </message>
    <message>
        <source>Another number invents another municipality</source>
        <translation>Con otro número se inventa otra municipalidad</translation>
    </message>
    <message>
        <source>The file is empty: its first row must name the columns.</source>
        <translation>El archivo está vacío: su primera fila debe nombrar las columnas. Revise que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>The file has no column %1, without which its rows cannot be told apart: add it, or say with --mapping which one it is.</source>
        <translation>El archivo no tiene la columna %1, que distingue sus filas: agréguela, o indique con --mapping cuál es.</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV o XLSX</translation>
    </message>
    <message>
        <source>The operator %1 can sign in now.</source>
        <translation>El usuario %1 ya puede ingresar.</translation>
    </message>
    <message>
        <source>The agreement has been accepted.</source>
        <translation>El acuerdo quedó aceptado.</translation>
    </message>
    <message>
        <source>First name and surnames</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Code of the unit, as unit lists it</source>
        <translation>Código de la unidad, como lo muestra unit</translation>
    </message>
    <message>
        <source>File that holds the new operator&apos;s password</source>
        <translation>Archivo con la contraseña del nuevo operador</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Lo que se busca</translation>
    </message>
    <message>
        <source>How many at most, up to 200</source>
        <translation>Cuántas a lo más, hasta 200</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>The file of a person</source>
        <translation>La ficha de una persona</translation>
    </message>
    <message>
        <source>What changed in the file, who changed it and when</source>
        <translation>Qué cambió en la ficha, quién lo cambió y cuándo</translation>
    </message>
    <message>
        <source>How many at most, up to 1000</source>
        <translation>Cuántos a lo más, hasta 1000</translation>
    </message>
    <message>
        <source>The backup, a new file</source>
        <translation>El respaldo, un archivo nuevo</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>El respaldo</translation>
    </message>
    <message>
        <source>There is no commune with this code: write the official one of five digits, such as 16204 for Ninhue.</source>
        <translation>No existe una comuna con ese código: escriba el código oficial de cinco dígitos, por ejemplo 16204 para Ninhue.</translation>
    </message>
    <message>
        <source>The data folder is missing: write --store and the folder.</source>
        <translation>Falta la carpeta de datos: escriba --store y la carpeta.</translation>
    </message>
    <message>
        <source>The user name is missing: write --operator and the name.</source>
        <translation>Falta el usuario: escriba --operator y el nombre de usuario.</translation>
    </message>
    <message>
        <source>The password is missing: write it in a file and name that with --password-file, or set VENTANILLA_PASSWORD.</source>
        <translation>Falta la contraseña: escríbala en un archivo e indíquelo con --password-file, o use la variable VENTANILLA_PASSWORD.</translation>
    </message>
    <message>
        <source>Show the version of the program</source>
        <translation>Mostrar la versión del programa</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Falleció el %1</translation>
    </message>
    <message>
        <source>Probably registered twice: see also %1</source>
        <translation>Probablemente está registrada dos veces: vea también %1</translation>
    </message>
    <message>
        <source>%1 programmes in one household</source>
        <translation>%1 programas en un mismo hogar</translation>
    </message>
    <message>
        <source>A referral was to be answered by %1</source>
        <translation>Una derivación debía responderse el %1</translation>
    </message>
    <message>
        <source>Attention %1 was left open on %2</source>
        <translation>La atención %1 quedó abierta el %2</translation>
    </message>
    <message>
        <source>Nobody of age in the household</source>
        <translation>No hay nadie mayor de edad en el hogar</translation>
    </message>
    <message>
        <source>No household is recorded</source>
        <translation>No tiene un hogar registrado</translation>
    </message>
    <message>
        <source>The household has no RSH segment</source>
        <translation>El hogar no tiene tramo RSH</translation>
    </message>
    <message>
        <source>The RSH segment is old: of %1</source>
        <translation>El tramo RSH es antiguo: del %1</translation>
    </message>
    <message>
        <source>RSH segment %1, of %2</source>
        <translation>Tramo RSH %1, del %2</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, desde el %3</translation>
    </message>
    <message>
        <source>Case %1, %2, open since %3</source>
        <translation>Caso %1, %2, abierto desde el %3</translation>
    </message>
    <message>
        <source>Referral %1 to %2: %3, until %4</source>
        <translation>Derivación %1 a %2: %3, hasta el %4</translation>
    </message>
    <message>
        <source>  why: %1</source>
        <translation>  por qué: %1</translation>
    </message>
    <message>
        <source>  to ask: %1</source>
        <translation>  preguntar: %1</translation>
    </message>
    <message>
        <source>  to bring: %1</source>
        <translation>  traer: %1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Cases and referrals that wait</source>
        <translation>Casos y derivaciones pendientes</translation>
    </message>
    <message>
        <source>Possible benefits not yet received</source>
        <translation>Posibles beneficios que aún no recibe</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation>Prestaciones recibidas</translation>
    </message>
    <message>
        <source>Last attentions</source>
        <translation>Últimas atenciones</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>There is a word or an option that is not known. Look below for the right ones.</source>
        <translation>Hay una palabra u opción que no se conoce. Vea abajo las que sirven.</translation>
    </message>
    <message>
        <source>The command is missing. Choose one of those below.</source>
        <translation>Falta el comando. Elija uno de los de abajo.</translation>
    </message>
    <message>
        <source>The command is not written as it must be. Look below how it is.</source>
        <translation>El comando no está bien escrito. Vea abajo cómo se escribe.</translation>
    </message>
    <message>
        <source>%1 is missing. Look below what to write.</source>
        <translation>Falta %1. Vea abajo qué escribir.</translation>
    </message>
    <message>
        <source>%1: this value cannot be used. Look below which ones can.</source>
        <translation>%1: este valor no sirve. Vea abajo cuáles sirven.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>What to write after it</source>
        <translation>Qué escribir después</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Channel: use PRESENCIAL, TELEFONO, CORREO, DOMICILIO or OTRO.</source>
        <translation>Canal: use PRESENCIAL, TELEFONO, CORREO, DOMICILIO u OTRO.</translation>
    </message>
    <message>
        <source>Outcome: use INFORMADA, RESUELTA, DERIVADA, CASO or PENDIENTE.</source>
        <translation>Resultado: use INFORMADA, RESUELTA, DERIVADA, CASO o PENDIENTE.</translation>
    </message>
    <message>
        <source>%1 persons, %2 attentions</source>
        <translation>%1 personas, %2 atenciones</translation>
    </message>
    <message>
        <source>Measure the program beside what SQLite and SQLCipher take by themselves, in an invented municipality</source>
        <translation>Medir el programa junto a lo que tardan SQLite y SQLCipher por sí solos, en una municipalidad inventada</translation>
    </message>
    <message>
        <source>--store DIR keeps the invented municipality there, or uses the one that is there.
</source>
        <translation>--store DIR guarda allí la municipalidad inventada, o usa la que ya está.
</translation>
    </message>
    <message>
        <source>What holds for all commands: %1 --help</source>
        <translation>Lo que vale para todas las órdenes: %1 --help</translation>
    </message>
    <message>
        <source>%1 has been added. Its first computer needs a code: admin code new %2</source>
        <translation>Se agregó %1. Su primer computador necesita un código: admin code new %2</translation>
    </message>
    <message>
        <source>%1  %2  %3 computers  %4 kB  last seen %5</source>
        <translation>%1  %2  %3 computadores  %4 kB  visto por última vez %5</translation>
    </message>
    <message>
        <source>%1
For one computer, until %2.</source>
        <translation>%1
Para un computador, hasta %2.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>%1 is revoked. At its next contact it hands over what it has not sent and forgets its keys; without contact, its lease ends.</source>
        <translation>%1 está revocado. En su próximo contacto entrega lo que no ha enviado y olvida sus claves; sin contacto, se le acaba el plazo.</translation>
    </message>
    <message>
        <source>The backup is complete. It holds the server&apos;s keys: keep it where nobody else can read it.</source>
        <translation>El respaldo está completo. Contiene las claves del servidor: guárdelo donde nadie más pueda leerlo.</translation>
    </message>
    <message>
        <source>The backup has been restored.</source>
        <translation>El respaldo se restauró.</translation>
    </message>
    <message>
        <source>Official code of the commune, five digits</source>
        <translation>Código oficial de la comuna, cinco dígitos</translation>
    </message>
    <message>
        <source>The communes of the server</source>
        <translation>Las comunas del servidor</translation>
    </message>
    <message>
        <source>Add a commune</source>
        <translation>Agregar una comuna</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Nombre de la comuna</translation>
    </message>
    <message>
        <source>List the communes</source>
        <translation>Listar las comunas</translation>
    </message>
    <message>
        <source>Codes with which computers join</source>
        <translation>Códigos con que se suman computadores</translation>
    </message>
    <message>
        <source>Give out a code for one computer</source>
        <translation>Entregar un código para un computador</translation>
    </message>
    <message>
        <source>How long it can be used; 48 unless told</source>
        <translation>Cuántas horas sirve; 48 si no se dice</translation>
    </message>
    <message>
        <source>The computers of a commune</source>
        <translation>Los computadores de una comuna</translation>
    </message>
    <message>
        <source>List its computers</source>
        <translation>Listar sus computadores</translation>
    </message>
    <message>
        <source>End a lost computer&apos;s access</source>
        <translation>Terminar el acceso de un computador perdido</translation>
    </message>
    <message>
        <source>Number of the computer</source>
        <translation>Número del computador</translation>
    </message>
    <message>
        <source>Write a backup while the server works</source>
        <translation>Escribir un respaldo mientras el servidor trabaja</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Restore a backup into an empty data folder</source>
        <translation>Restaurar un respaldo en una carpeta de datos vacía</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Archivo que se lee</translation>
    </message>
    <message>
        <source>Serving at %1
Certificate: %2</source>
        <translation>Atendiendo en %1
Certificado: %2</translation>
    </message>
    <message>
        <source>The configuration file cannot be read, or has a line that is not an option and its value.</source>
        <translation>El archivo de configuración no se puede leer, o tiene una línea que no es una opción y su valor.</translation>
    </message>
    <message>
        <source>The regional server of Ventanilla</source>
        <translation>El servidor regional de Ventanilla</translation>
    </message>
    <message>
        <source>The server has no commune with this code. Add it first.</source>
        <translation>El servidor no tiene una comuna con este código. Agréguela primero.</translation>
    </message>
    <message>
        <source>A commune&apos;s code has five digits.</source>
        <translation>El código de una comuna tiene cinco dígitos.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>El nombre está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>The server has this commune already.</source>
        <translation>El servidor ya tiene esta comuna.</translation>
    </message>
    <message>
        <source>The commune has no computer with this number.</source>
        <translation>La comuna no tiene un computador con este número.</translation>
    </message>
    <message>
        <source>This computer is revoked already.</source>
        <translation>Este computador ya está revocado.</translation>
    </message>
    <message>
        <source>This address and port cannot be used: another program has them, or they are not this computer&apos;s.</source>
        <translation>Esta dirección y puerto no se pueden usar: los tiene otro programa, o no son de este computador.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up with its own tools, such as pg_dump.</source>
        <translation>Una base PostgreSQL se respalda con sus propias herramientas, como pg_dump.</translation>
    </message>
    <message>
        <source>The PostgreSQL database cannot be used: check how it is written, and whether it is running and lets this user in.</source>
        <translation>La base PostgreSQL no se puede usar: revise cómo está escrita, y si está en marcha y deja entrar a este usuario.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read, or they do not belong together.</source>
        <translation>El certificado o su clave no se pueden leer, o no corresponden uno al otro.</translation>
    </message>
    <message>
        <source>The server&apos;s data are not in their folder, but their key is. Restore the latest backup.</source>
        <translation>Los datos del servidor no están en su carpeta, pero su clave sí. Restaure el último respaldo.</translation>
    </message>
    <message>
        <source>The data folder is missing: write --data and the folder.</source>
        <translation>Falta la carpeta de datos: escriba --data y la carpeta.</translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 0.0.0.0:8443.</source>
        <translation>--listen necesita una dirección y un puerto, como 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>Connections at once; each costs a thread while it lives</source>
        <translation>Conexiones a la vez; cada una ocupa un hilo mientras dura</translation>
    </message>
    <message>
        <source>The same of one address; 0 for no limit</source>
        <translation>Lo mismo desde una dirección; 0 para no limitar</translation>
    </message>
    <message>
        <source>Exchanges that one computer may make; 0 for no limit</source>
        <translation>Intercambios que puede hacer un computador por minuto; 0 para no limitar</translation>
    </message>
    <message>
        <source>Requests that one address may make; 0 for no limit</source>
        <translation>Peticiones que puede hacer una dirección por minuto; 0 para no limitar</translation>
    </message>
    <message>
        <source>How long a connection may be silent</source>
        <translation>Cuánto puede callar una conexión</translation>
    </message>
    <message>
        <source>How long one request may take in all</source>
        <translation>Cuánto puede durar una petición en total</translation>
    </message>
    <message>
        <source>How long exchanges under way may go on when the server is stopped</source>
        <translation>Cuánto pueden seguir los intercambios en curso al detener el servidor</translation>
    </message>
    <message>
        <source>Bytes that one request may have</source>
        <translation>Bytes que puede tener una petición</translation>
    </message>
    <message>
        <source>Bytes of batches in one answer; the rest comes with the next</source>
        <translation>Bytes de lotes en una respuesta; el resto viene con la siguiente</translation>
    </message>
    <message>
        <source>How long a computer may be used without an exchange</source>
        <translation>Cuánto puede usarse un computador sin intercambiar</translation>
    </message>
    <message>
        <source>Show /metrics to everybody, not only to this computer</source>
        <translation>Mostrar /metrics a todos y no solo a este computador</translation>
    </message>
    <message>
        <source>Configuration file: a line &quot;option = value&quot; for each</source>
        <translation>Archivo de configuración: una línea «opción = valor» para cada una</translation>
    </message>
    <message>
        <source>Data folder of the server</source>
        <translation>Carpeta de datos del servidor</translation>
    </message>
    <message>
        <source>PostgreSQL database to use instead: what libpq understands</source>
        <translation>Base PostgreSQL que se usa en su lugar, como la entiende libpq</translation>
    </message>
    <message>
        <source>Address and port; port 0 for any</source>
        <translation>Dirección y puerto; puerto 0 para cualquiera</translation>
    </message>
    <message>
        <source>File to write the port to once it is open</source>
        <translation>Archivo donde escribir el puerto una vez abierto</translation>
    </message>
    <message>
        <source>Certificate in PEM; otherwise one of the server&apos;s own making</source>
        <translation>Certificado en PEM; si no, uno que hace el propio servidor</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM</source>
        <translation>La clave privada del certificado, en PEM</translation>
    </message>
    <message>
        <source>There are no open conflicts for you to decide.</source>
        <translation>No hay diferencias que usted deba resolver.</translation>
    </message>
    <message>
        <source>The conflict is decided, for all computers.</source>
        <translation>La diferencia queda resuelta, para todos los computadores.</translation>
    </message>
    <message>
        <source>Decide one, for all computers</source>
        <translation>Resolver una, para todos los computadores</translation>
    </message>
    <message>
        <source>Its number, as conflict list shows</source>
        <translation>Su número, como lo muestra conflict list</translation>
    </message>
    <message>
        <source>The value that shall stand</source>
        <translation>El valor que debe quedar</translation>
    </message>
    <message>
        <source>Which of the values: first, second, third, …</source>
        <translation>Cuál de los valores: first, second, third, …</translation>
    </message>
    <message>
        <source>What two computers changed without knowing of each other</source>
        <translation>Lo que dos computadores cambiaron sin saber uno del otro</translation>
    </message>
    <message>
        <source>List those that are open</source>
        <translation>Listar las que están sin resolver</translation>
    </message>
    <message>
        <source>The server shows this certificate (SHA-256): %1</source>
        <translation>El servidor muestra este certificado (SHA-256): %1</translation>
    </message>
    <message>
        <source>Is it the one you were told? Write yes: </source>
        <translation>¿Es el que le indicaron? Escriba sí: </translation>
    </message>
    <message>
        <source>Nobody has vouched for it: compare it with what the server&apos;s administrator gave you, and repeat the command with --accept-certificate and that text.</source>
        <translation>Nadie responde por él: compárelo con lo que le dio el administrador del servidor y repita el comando con --accept-certificate y ese texto.</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Intercambiando</translation>
    </message>
    <message>
        <source> (taken out)</source>
        <translation> (dado de baja)</translation>
    </message>
    <message>
        <source>The computers of the municipality</source>
        <translation>Los computadores de la municipalidad</translation>
    </message>
    <message>
        <source>Enrol this computer with the regional server; with an empty data folder, fetch the municipality&apos;s data</source>
        <translation>Inscribir este computador en el servidor regional; con una carpeta de datos vacía, traer los datos de la municipalidad</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>El código de un solo uso</translation>
    </message>
    <message>
        <source>What you call this computer</source>
        <translation>Cómo llama usted a este computador</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, as its administrator told you</source>
        <translation>SHA-256 del certificado del servidor, como se lo indicó su administrador</translation>
    </message>
    <message>
        <source>List the computers</source>
        <translation>Listar los computadores</translation>
    </message>
    <message>
        <source>Comparing persons</source>
        <translation>Comparando personas</translation>
    </message>
    <message>
        <source>Nobody seems to be registered twice.</source>
        <translation>Nadie parece estar inscrito dos veces.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now; %1 stands for both.</source>
        <translation>%1 y %2 son ahora una sola persona, con la ficha %1.</translation>
    </message>
    <message>
        <source>%1 is a person of their own again.</source>
        <translation>%1 vuelve a ser una ficha aparte.</translation>
    </message>
    <message>
        <source>%1 and %2 are two persons, and will not be proposed again.</source>
        <translation>%1 y %2 son dos personas; no se volverán a proponer.</translation>
    </message>
    <message>
        <source>--keep: write the field and whose value it keeps, FIELD=a or FIELD=b</source>
        <translation>--keep: escriba el campo y de quién se conserva el valor, CAMPO=a o CAMPO=b</translation>
    </message>
    <message>
        <source>RUT or folio of the one</source>
        <translation>RUT o folio de una</translation>
    </message>
    <message>
        <source>RUT or folio of the other</source>
        <translation>RUT o folio de la otra</translation>
    </message>
    <message>
        <source>Pairs of persons who may be one, the surest first</source>
        <translation>Pares de personas que podrían ser una sola, los más seguros primero</translation>
    </message>
    <message>
        <source>How many at most, up to 10000</source>
        <translation>Cuántos a lo más, hasta 10000</translation>
    </message>
    <message>
        <source>What two persons&apos; files say, datum by datum, and what a merge would keep</source>
        <translation>Qué dicen las fichas de dos personas, dato por dato, y qué quedaría al unirlas</translation>
    </message>
    <message>
        <source>Say that two files are of one person; it can be taken back</source>
        <translation>Decir que dos fichas son de una misma persona; se puede deshacer</translation>
    </message>
    <message>
        <source>FIELD=a or FIELD=b: whose value is kept, where they differ</source>
        <translation>CAMPO=a o CAMPO=b: de quién se conserva el valor donde difieren</translation>
    </message>
    <message>
        <source>Take back that a file is of the same person as another</source>
        <translation>Deshacer que una ficha es de la misma persona que otra</translation>
    </message>
    <message>
        <source>Say that two who look like one person are two</source>
        <translation>Decir que dos que parecen una sola persona son dos</translation>
    </message>
    <message>
        <source>%1: %2 changes (%3) written to %4</source>
        <translation>%1: %2 cambios (%3) escritos en %4</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Read: %1 files, %2 receipts; %3 changes received.</source>
        <translation>Leídos: %1 archivos, %2 acuses de recibo; %3 cambios recibidos.</translation>
    </message>
    <message>
        <source>Files for other computers, left where they are: %1</source>
        <translation>Archivos para otros computadores, que quedan donde están: %1</translation>
    </message>
    <message>
        <source>There are %1 new conflicts: see conflict list.</source>
        <translation>Hay %1 conflictos nuevos: véalos con conflict list.</translation>
    </message>
    <message>
        <source>Some changes wait for those of another computer, which have not come yet: see sync status.</source>
        <translation>Algunos cambios esperan los de otro computador, que aún no han llegado: véalo con sync status.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2 de %3 de %4 {1:?} {2?}</translation>
    </message>
    <message>
        <source>Write what other computers lack into sealed files, for a stick</source>
        <translation>Escribir lo que falta a otros computadores en archivos sellados, para un pendrive</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation>Carpeta del pendrive</translation>
    </message>
    <message>
        <source>Number of the computer it is for; all of them by default</source>
        <translation>Número del computador de destino; si no se indica, todos</translation>
    </message>
    <message>
        <source>Take what a stick brings for this computer, and leave receipts</source>
        <translation>Tomar lo que un pendrive trae para este computador y dejar acuses de recibo</translation>
    </message>
    <message>
        <source>Request written to %1</source>
        <translation>Solicitud escrita en %1</translation>
    </message>
    <message>
        <source>Check number: %1</source>
        <translation>Número de comprobación: %1</translation>
    </message>
    <message>
        <source>Take the stick to the municipality&apos;s first computer and admit it there if that shows the same check number. Then join here, with the same password.</source>
        <translation>Lleve el pendrive al primer computador de la municipalidad y admita allí la solicitud si muestra el mismo número de comprobación. Después incorpore este computador aquí, con la misma contraseña.</translation>
    </message>
    <message>
        <source>The check number of this request is %1, another one. Do not admit it: somebody may have exchanged the file. Write the request again on the new computer.</source>
        <translation>El número de comprobación de esta solicitud es otro: %1. No la admita: alguien puede haber cambiado el archivo. Escriba de nuevo la solicitud en el computador nuevo.</translation>
    </message>
    <message>
        <source>Does the new computer show the same? Write yes: </source>
        <translation>¿El computador nuevo muestra el mismo? Escriba sí: </translation>
    </message>
    <message>
        <source>Nothing was admitted.</source>
        <translation>No se admitió nada.</translation>
    </message>
    <message>
        <source>%1 is computer number %2 of the municipality now.</source>
        <translation>%1 es ahora el computador número %2 de la municipalidad.</translation>
    </message>
    <message>
        <source>What it begins with was written to %1; nobody else can read it.</source>
        <translation>Aquello con lo que comienza quedó escrito en %1; nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>Ask the municipality&apos;s first computer, by stick, to admit this new one; the data folder is empty</source>
        <translation>Pedir por pendrive al primer computador de la municipalidad que admita a este, nuevo; la carpeta de datos está vacía</translation>
    </message>
    <message>
        <source>On the first computer: admit a new one, and write what it begins with</source>
        <translation>En el primer computador: admitir a uno nuevo y escribir aquello con lo que comienza</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>The check number that the new computer shows: another one is refused</source>
        <translation>El número de comprobación que muestra el computador nuevo: otro se rechaza</translation>
    </message>
    <message>
        <source>On the new computer: begin with what the first one has written</source>
        <translation>En el computador nuevo: comenzar con lo que escribió el primero</translation>
    </message>
    <message>
        <source>Exchanged: %1 changes sent, %2 received.</source>
        <translation>Intercambio hecho: %1 cambios enviados, %2 recibidos.</translation>
    </message>
    <message>
        <source>This computer was taken out of the municipality&apos;s list. What it had was handed over; it cannot be opened any more.</source>
        <translation>Este computador fue dado de baja de la municipalidad. Lo que tenía quedó entregado; ya no se puede abrir.</translation>
    </message>
    <message>
        <source>This computer works on its own: no server has enrolled it.</source>
        <translation>Este computador trabaja solo: ningún servidor lo ha inscrito.</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>Último intercambio: %1</translation>
    </message>
    <message>
        <source>Changes that only this computer has: %1</source>
        <translation>Cambios que solo tiene este computador: %1</translation>
    </message>
    <message>
        <source>the oldest of them: %1</source>
        <translation>el más antiguo de ellos: %1</translation>
    </message>
    <message>
        <source>Changes of computer %1 wait for those of computer %2</source>
        <translation>Los cambios del computador %1 esperan los del computador %2</translation>
    </message>
    <message>
        <source>Open conflicts: %1</source>
        <translation>Diferencias sin resolver: %1</translation>
    </message>
    <message>
        <source>May be used without an exchange until: %1</source>
        <translation>Se puede usar sin intercambio hasta: %1</translation>
    </message>
    <message>
        <source>Exchange with the regional server now</source>
        <translation>Intercambiar ahora con el servidor regional</translation>
    </message>
    <message>
        <source>Another address of the server this computer is enrolled with</source>
        <translation>Otra dirección del servidor en que está inscrito este computador</translation>
    </message>
    <message>
        <source>What was exchanged and what waits</source>
        <translation>Qué se intercambió y qué espera</translation>
    </message>
    <message>
        <source>This computer is number %1 of the municipality: %2.</source>
        <translation>Este computador es el número %1 de la municipalidad: %2.</translation>
    </message>
    <message>
        <source>Files that said nothing new: %1</source>
        <translation>Archivos que no decían nada nuevo: %1</translation>
    </message>
    <message>
        <source>The server has a snapshot: new computers begin with it.</source>
        <translation>El servidor tiene una copia inicial: los computadores nuevos parten con ella.</translation>
    </message>
    <message>
        <source>The server takes no snapshot now: it has everything in one already, another computer hands one over, or something must be exchanged first.</source>
        <translation>El servidor no recibe una copia inicial por ahora: la que tiene ya contiene todo, otro computador está entregando una, o falta intercambiar algo antes.</translation>
    </message>
    <message>
        <source>The link is too slow for a snapshot. It goes on tomorrow.</source>
        <translation>El enlace es demasiado lento para una copia inicial. Continuará mañana.</translation>
    </message>
    <message>
        <source>Handing over a snapshot</source>
        <translation>Entregando una copia inicial</translation>
    </message>
    <message>
        <source>Hand over a snapshot, with which new computers begin, to the server</source>
        <translation>Entrega al servidor una copia inicial, con la que parten los computadores nuevos</translation>
    </message>
    <message>
        <source>Nothing was admitted: there is no terminal to compare the check numbers at. Repeat the command with --check and the number that the new computer shows.</source>
        <translation>No se admitió nada: no hay una terminal donde comparar los números de comprobación. Repita el comando con --check y el número que muestra el computador nuevo.</translation>
    </message>
    <message>
        <source>Exchange with another server of the same commune from now on, such as the office&apos;s relay or the region&apos;s</source>
        <translation>Intercambiar desde ahora con otro servidor de la misma comuna, como el relevo de la oficina o el de la región</translation>
    </message>
    <message>
        <source>Communes, codes, computers, relays and backups</source>
        <translation>Comunas, códigos, computadores, relevos y respaldos</translation>
    </message>
    <message>
        <source>This server is a relay already.</source>
        <translation>Este servidor ya es un relevo.</translation>
    </message>
    <message>
        <source>This server has communes of its own. A relay starts with an empty data folder.</source>
        <translation>Este servidor tiene comunas propias. Un relevo parte con una carpeta de datos vacía.</translation>
    </message>
    <message>
        <source>This server is a relay: communes, codes and computers are managed at the regional server.</source>
        <translation>Este servidor es un relevo: las comunas, los códigos y los computadores se administran en el servidor regional.</translation>
    </message>
    <message>
        <source>This server is no relay.</source>
        <translation>Este servidor no es un relevo.</translation>
    </message>
    <message>
        <source>The server shows this certificate (SHA-256): %1
Nobody has vouched for it: compare it with what the server&apos;s administrator gave you, and repeat the command with --accept-certificate and that text.</source>
        <translation>El servidor muestra este certificado (SHA-256): %1
Nadie responde por él: compárelo con el que le dio quien administra el servidor, y repita la orden con --accept-certificate y ese texto.</translation>
    </message>
    <message>
        <source>The key to the server&apos;s data is gone: it was a relay that has been revoked, or a file was lost. Restore the latest backup, or start over in another folder.</source>
        <translation>La clave de los datos del servidor ya no está: era un relevo que fue revocado, o se perdió un archivo. Restaure el último respaldo, o parta de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>--accept-certificate needs 64 hexadecimal digits.</source>
        <translation>--accept-certificate necesita 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>This server is a relay of %1 now, for the commune %2. If it is running, stop it and start it again.</source>
        <translation>Este servidor es ahora un relevo de %1, para la comuna %2. Si está en marcha, deténgalo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Relay of %1, commune %2, number %3</source>
        <translation>Relevo de %1, comuna %2, número %3</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Último contacto: %1</translation>
    </message>
    <message>
        <source>Batches to be passed on: %1 (%2 kB)</source>
        <translation>Lotes por entregar: %1 (%2 kB)</translation>
    </message>
    <message>
        <source>Computers may be used without an exchange until: %1</source>
        <translation>Los computadores pueden usarse sin intercambiar hasta: %1</translation>
    </message>
    <message>
        <source>The last attempt did not work: %1</source>
        <translation>El último intento no resultó: %1</translation>
    </message>
    <message>
        <source>It was revoked and serves nobody any more.</source>
        <translation>Fue revocado y ya no atiende a nadie.</translation>
    </message>
    <message>
        <source>This server as a relay in an office, which passes on to another server</source>
        <translation>Este servidor como relevo de una oficina, que entrega a otro servidor</translation>
    </message>
    <message>
        <source>Make this server, which has no commune yet, a relay of another one</source>
        <translation>Hacer de este servidor, que aún no tiene comunas, un relevo de otro</translation>
    </message>
    <message>
        <source>Last contact, and what waits to be passed on</source>
        <translation>Último contacto y lo que falta entregar</translation>
    </message>
    <message>
        <source>As a relay: how often to ask the server above for news</source>
        <translation>Como relevo: cada cuántos segundos pregunta al servidor regional si hay novedades</translation>
    </message>
    <message>
        <source>Requested as grant %1.</source>
        <translation>Solicitada: prestación %1.</translation>
    </message>
    <message>
        <source>Grant %1: done.</source>
        <translation>Prestación %1: listo.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4</source>
        <translation>%1 (%2): %3 de %4</translation>
    </message>
    <message>
        <source>Grants, from request to delivery</source>
        <translation>Prestaciones, de la solicitud a la entrega</translation>
    </message>
    <message>
        <source>Ask for a benefit for a person</source>
        <translation>Solicitar un beneficio para una persona</translation>
    </message>
    <message>
        <source>What the person is offered instead</source>
        <translation>Qué se le ofrece a cambio</translation>
    </message>
    <message>
        <source>Decree or folio</source>
        <translation>Decreto o folio</translation>
    </message>
    <message>
        <source>List the grants that stand at a step</source>
        <translation>Listar las prestaciones que están en un paso</translation>
    </message>
    <message>
        <source>requested, evaluated, approved, rejected, delivered or cancelled</source>
        <translation>requested (solicitadas), evaluated (evaluadas), approved (aprobadas), rejected (rechazadas), delivered (entregadas) o cancelled (anuladas)</translation>
    </message>
    <message>
        <source>Only those of this benefit (code)</source>
        <translation>Solo las de este beneficio (código)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>A lo más tantas</translation>
    </message>
    <message>
        <source>Leave out so many</source>
        <translation>Saltarse tantas</translation>
    </message>
    <message>
        <source>Show a grant with its steps and what may be done now</source>
        <translation>Mostrar una prestación con sus pasos y lo que se puede hacer ahora</translation>
    </message>
    <message>
        <source>What was promised or given beyond quota, budget or stock</source>
        <translation>Lo comprometido o entregado por sobre el cupo, el presupuesto o la bodega</translation>
    </message>
    <message>
        <source>Write the receipt of delivery, to be signed</source>
        <translation>Escribir el recibo de entrega, para firmar</translation>
    </message>
    <message>
        <source>Folio of the grant</source>
        <translation>Folio de la prestación</translation>
    </message>
    <message>
        <source>Opinion, or reason</source>
        <translation>Opinión, o motivo</translation>
    </message>
    <message>
        <source>Whole pesos</source>
        <translation>Pesos, sin decimales</translation>
    </message>
    <message>
        <source>How many; of goods whole units</source>
        <translation>Cuánto; en especies, unidades enteras</translation>
    </message>
    <message>
        <source>Give an opinion, with amount or quantity</source>
        <translation>Evaluar, con monto o cantidad</translation>
    </message>
    <message>
        <source>Approve what was evaluated</source>
        <translation>Aprobar lo evaluado</translation>
    </message>
    <message>
        <source>Reject, with a reason and an alternative</source>
        <translation>Rechazar, con motivo y alternativa</translation>
    </message>
    <message>
        <source>Note that it was handed over</source>
        <translation>Registrar que se entregó</translation>
    </message>
    <message>
        <source>Cancel what was approved, with a reason</source>
        <translation>Anular lo aprobado, con motivo</translation>
    </message>
    <message>
        <source>Take back a delivery that did not happen, or was made twice</source>
        <translation>Deshacer una entrega que no ocurrió o que se hizo dos veces</translation>
    </message>
    <message>
        <source>Noted as movement %1.</source>
        <translation>Registrado como movimiento %1.</translation>
    </message>
    <message>
        <source>The storeroom</source>
        <translation>La bodega</translation>
    </message>
    <message>
        <source>What there is of each benefit</source>
        <translation>Lo que hay de cada beneficio</translation>
    </message>
    <message>
        <source>Note a purchase, a loss, a count or a return</source>
        <translation>Registrar una compra, una pérdida, un recuento o una devolución</translation>
    </message>
    <message>
        <source>purchase, loss, count or return</source>
        <translation>purchase (compra), loss (pérdida), count (recuento) o return (devolución)</translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation>Unidades enteras</translation>
    </message>
    <message>
        <source>Date of expiry, yyyy-mm-dd</source>
        <translation>Fecha de vencimiento, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Factura u orden de compra</translation>
    </message>
    <message>
        <source>What happened; needed for a loss</source>
        <translation>Qué pasó; necesario en una pérdida</translation>
    </message>
    <message>
        <source>What is on hand by date of expiry, and every movement</source>
        <translation>Lo que hay por fecha de vencimiento, y todos los movimientos</translation>
    </message>
    <message>
        <source>%1 counts for no deadline that is given from now on.</source>
        <translation>El %1 no se cuenta en ningún plazo que se dé desde ahora.</translation>
    </message>
    <message>
        <source>%1 is a day like others again.</source>
        <translation>El %1 vuelve a ser un día como los demás.</translation>
    </message>
    <message>
        <source>There are no closing days besides the public holidays.</source>
        <translation>No hay días de cierre aparte de los feriados.</translation>
    </message>
    <message>
        <source>The day; yyyy-mm-dd</source>
        <translation>El día; aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Days on which the municipality is closed, which count for no deadline</source>
        <translation>Días en que la municipalidad está cerrada, que no se cuentan en los plazos</translation>
    </message>
    <message>
        <source>Add a closing day</source>
        <translation>Agregar un día de cierre</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Por qué se cierra</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Remove a closing day</source>
        <translation>Quitar un día de cierre</translation>
    </message>
    <message>
        <source>without protocol</source>
        <translation>sin protocolo</translation>
    </message>
    <message>
        <source>Done: %1 of the referral %2.</source>
        <translation>Hecho: %1, derivación %2.</translation>
    </message>
    <message>
        <source>Letter of %1 written to %2</source>
        <translation>La carta de %1 quedó en %2</translation>
    </message>
    <message>
        <source>Code of the referral, such as D7-1234-K, or its folio</source>
        <translation>Código de la derivación, como D7-1234-K, o su folio</translation>
    </message>
    <message>
        <source>What waits for a unit: its boxes counted, or one of them</source>
        <translation>Lo que espera a una unidad: sus casillas contadas, o una de ellas</translation>
    </message>
    <message>
        <source>new, due_today, overdue, in_progress, returned, answered, external or unit_overdue</source>
        <translation>new, due_today, overdue, in_progress, returned, answered, external o unit_overdue</translation>
    </message>
    <message>
        <source>Code of the unit; otherwise the operator&apos;s own</source>
        <translation>Código de la unidad; si no, la del operador</translation>
    </message>
    <message>
        <source>Only what the operator sees to</source>
        <translation>Solo lo que tiene asignado el operador</translation>
    </message>
    <message>
        <source>Take a step with a referral</source>
        <translation>Dar un paso con una derivación</translation>
    </message>
    <message>
        <source>receive, accept, return, begin, assign, forward, answer, close or send_again</source>
        <translation>receive, accept, return, begin, assign, forward, answer, close o send_again</translation>
    </message>
    <message>
        <source>The reason of a return or a forwarding, or the answer</source>
        <translation>El motivo de la devolución o del reenvío, o la respuesta</translation>
    </message>
    <message>
        <source>Code of the unit to forward it to, or to send it to again</source>
        <translation>Código de la unidad a la que se reenvía o se vuelve a enviar</translation>
    </message>
    <message>
        <source>Username of who shall see to it</source>
        <translation>Usuario de quien se hará cargo</translation>
    </message>
    <message>
        <source>The letter to an institution outside, as PDF</source>
        <translation>La carta para una institución externa, como PDF</translation>
    </message>
    <message>
        <source>Persons sent on to another unit, and what came back</source>
        <translation>Personas derivadas a otra unidad, y lo que respondió</translation>
    </message>
    <message>
        <source>A referral with its history</source>
        <translation>Una derivación con su historia</translation>
    </message>
    <message>
        <source>What to tell a person who asks with the number on their receipt or letter</source>
        <translation>Qué decirle a quien pregunta con el número de su comprobante o carta</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>Del %1 al %2: %3</translation>
    </message>
    <message>
        <source>Who sends to whom, how many, and in how many working days they are answered</source>
        <translation>Quién deriva a quién, cuántas veces y en cuántos días hábiles se responde</translation>
    </message>
    <message>
        <source>First day of the referrals, yyyy-mm-dd; otherwise 90 days before the last</source>
        <translation>Primer día de las derivaciones, aaaa-mm-dd; si no, 90 días antes del último</translation>
    </message>
    <message>
        <source>Last day of the referrals, yyyy-mm-dd; otherwise today</source>
        <translation>Último día de las derivaciones, aaaa-mm-dd; si no, hoy</translation>
    </message>
    <message>
        <source>The referrals one by one, what is overdue first, without names</source>
        <translation>Las derivaciones una por una, las vencidas primero, sin nombres</translation>
    </message>
    <message>
        <source>Code of a unit: the list of what it sent</source>
        <translation>Código de una unidad: la lista de lo que derivó</translation>
    </message>
    <message>
        <source>Code of a unit: the list of what was sent to it</source>
        <translation>Código de una unidad: la lista de lo que se le derivó</translation>
    </message>
    <message>
        <source>For equity</source>
        <translation>Para equity</translation>
    </message>
    <message>
        <source>Looking through the commune</source>
        <translation>Revisando la comuna</translation>
    </message>
    <message>
        <source>%1 of %2 alerts</source>
        <translation>%1 de %2 alertas</translation>
    </message>
    <message>
        <source>Dismissed. It comes back when what it rests on changes.</source>
        <translation>Descartada. Volverá cuando cambie aquello en que se funda.</translation>
    </message>
    <message>
        <source>The dismissal was taken back.</source>
        <translation>Se revirtió el descarte.</translation>
    </message>
    <message>
        <source>Like households treated unlike, several programmes at once, benefits given again too soon</source>
        <translation>Hogares iguales tratados distinto, varios programas a la vez, prestaciones repetidas antes de plazo</translation>
    </message>
    <message>
        <source>Look through the whole commune</source>
        <translation>Revisar toda la comuna</translation>
    </message>
    <message>
        <source>unlike, over or repeat</source>
        <translation>unlike, over o repeat</translation>
    </message>
    <message>
        <source>So many units and programmes at once, 2 or more</source>
        <translation>Tantas unidades y programas a la vez, 2 o más</translation>
    </message>
    <message>
        <source>Those that were dismissed</source>
        <translation>Las descartadas</translation>
    </message>
    <message>
        <source>The alert, as the list names it</source>
        <translation>La alerta, como la nombra la lista</translation>
    </message>
    <message>
        <source>Why; it is kept</source>
        <translation>El motivo; queda guardado</translation>
    </message>
    <message>
        <source>Those of one person&apos;s household, without likenesses</source>
        <translation>Las del hogar de una persona, sin comparar con otros hogares</translation>
    </message>
    <message>
        <source>Explain one</source>
        <translation>Explicar una</translation>
    </message>
    <message>
        <source>Say that nothing needs to be done, and why</source>
        <translation>Decir que no hay nada que hacer, y por qué</translation>
    </message>
    <message>
        <source>Take a dismissal back</source>
        <translation>Revertir un descarte</translation>
    </message>
    <message>
        <source>referrals in %1 days: %2</source>
        <translation>derivaciones en %1 días: %2</translation>
    </message>
    <message>
        <source>Proposed as protocol %1. It holds once both units have accepted it.</source>
        <translation>Propuesto como protocolo %1. Rige cuando ambas unidades lo hayan aceptado.</translation>
    </message>
    <message>
        <source>Protocol %1 refused.</source>
        <translation>Protocolo %1 rechazado.</translation>
    </message>
    <message>
        <source>Protocol %1 accepted.</source>
        <translation>Protocolo %1 aceptado.</translation>
    </message>
    <message>
        <source>Protocol %1 withdrawn.</source>
        <translation>Protocolo %1 retirado.</translation>
    </message>
    <message>
        <source>Protocol %1 written to %2</source>
        <translation>Protocolo %1 guardado en %2</translation>
    </message>
    <message>
        <source>What units agreed about whom they send each other</source>
        <translation>Lo que acordaron las unidades sobre quienes se derivan</translation>
    </message>
    <message>
        <source>Protocols by units and motive, and what is sent without any</source>
        <translation>Protocolos por unidades y motivo, y lo que se deriva sin ninguno</translation>
    </message>
    <message>
        <source>Only where none is in force</source>
        <translation>Solo donde no rige ninguno</translation>
    </message>
    <message>
        <source>Only where a proposal waits for an answer</source>
        <translation>Solo donde una propuesta espera respuesta</translation>
    </message>
    <message>
        <source>Show a version of a protocol</source>
        <translation>Muestra una versión de un protocolo</translation>
    </message>
    <message>
        <source>Show all versions, and what each changed</source>
        <translation>Muestra todas las versiones y qué cambió cada una</translation>
    </message>
    <message>
        <source>Write a version as PDF, to be signed by both units</source>
        <translation>Escribe una versión en PDF, para que la firmen ambas unidades</translation>
    </message>
    <message>
        <source>Propose a protocol, or a new version of one</source>
        <translation>Propone un protocolo, o una versión nueva de uno</translation>
    </message>
    <message>
        <source>File with the protocol as JSON; - for standard input</source>
        <translation>Archivo con el protocolo en JSON; - para la entrada estándar</translation>
    </message>
    <message>
        <source>Accept a proposal</source>
        <translation>Acepta una propuesta</translation>
    </message>
    <message>
        <source>Refuse a proposal, with a reason</source>
        <translation>Rechaza una propuesta, con un motivo</translation>
    </message>
    <message>
        <source>Take back a proposal, or end what is in force</source>
        <translation>Retira una propuesta, o termina lo que rige</translation>
    </message>
    <message>
        <source>Folio of the protocol</source>
        <translation>Folio del protocolo</translation>
    </message>
    <message>
        <source>Code of the unit that answers; otherwise the operator&apos;s own</source>
        <translation>Código de la unidad que responde; si no, la de quien opera</translation>
    </message>
    <message>
        <source>Paper that says so, of a unit without a head in the program</source>
        <translation>Documento que lo dice, de una unidad sin encargado en el programa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Is it the same as %1 (%2)?</source>
        <translation>¿Es lo mismo que %1 (%2)?</translation>
    </message>
    <message>
        <source>Benefit %1 is saved.</source>
        <translation>El beneficio %1 quedó guardado.</translation>
    </message>
    <message>
        <source>%1 is given until %2.</source>
        <translation>%1 se entrega hasta el %2.</translation>
    </message>
    <message>
        <source>before versions were kept</source>
        <translation>antes de que se guardaran versiones</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 persons in %2 households of %3 persons; data are missing of %4 more.</source>
        <translation>%1 personas en %2 hogares, de %3 personas; faltan datos de otras %4.</translation>
    </message>
    <message>
        <source>What a benefit said before, who changed it, when and why</source>
        <translation>Qué decía antes un beneficio, quién lo cambió, cuándo y por qué</translation>
    </message>
    <message>
        <source>Count whom the requirements of a benefit reach</source>
        <translation>Contar a quiénes alcanzan los requisitos de un beneficio</translation>
    </message>
    <message>
        <source>Text of a rule instead; - reads standard input</source>
        <translation>En su lugar, el texto de una regla; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>Add a benefit written as JSON, in the form that show writes</source>
        <translation>Agregar un beneficio escrito en JSON, con la forma que escribe show</translation>
    </message>
    <message>
        <source>Change what a JSON file says; what it leaves out stays</source>
        <translation>Cambiar lo que dice un archivo JSON; lo que no menciona queda igual</translation>
    </message>
    <message>
        <source>From this day on instead of today; yyyy-mm-dd</source>
        <translation>Desde este día en vez de hoy; aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Give a benefit no more after a day</source>
        <translation>Dejar de entregar un beneficio después de un día</translation>
    </message>
    <message>
        <source>The last day, otherwise today; yyyy-mm-dd</source>
        <translation>El último día; si no, hoy; aaaa-mm-dd</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Por qué se cambia</translation>
    </message>
    <message>
        <source>Catalogue written to %1 (pages: %2)</source>
        <translation>Catálogo escrito en %1 (páginas: %2)</translation>
    </message>
    <message>
        <source>The catalogue as a whole, on paper</source>
        <translation>El catálogo completo, en papel</translation>
    </message>
    <message>
        <source>Write the catalogue as a booklet for the public or a poster</source>
        <translation>Escribir el catálogo como folleto para el público o como afiche</translation>
    </message>
    <message>
        <source>In sections by unit, stage or need</source>
        <translation>En secciones por unidad (unit), etapa de la vida (stage) o necesidad (need)</translation>
    </message>
    <message>
        <source>public: a booklet; wall: a poster</source>
        <translation>public: un folleto; wall: un afiche</translation>
    </message>
    <message>
        <source>letter, a4 or a3; otherwise letter for the public, a3 for the wall</source>
        <translation>letter, a4 o a3; si no, letter para el público y a3 para el muro</translation>
    </message>
    <message>
        <source>Only what this unit does (code)</source>
        <translation>Solo lo que hace esta unidad (código)</translation>
    </message>
    <message>
        <source>Only households of this sector (name)</source>
        <translation>Solo los hogares de este sector (nombre)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Atención: %1</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn: it does not begin.</source>
        <translation>La versión %1 queda retirada: no comenzará a regir.</translation>
    </message>
    <message>
        <source>withdrawn by %1 on %2: %3</source>
        <translation>retirada por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Take back a version that is planned for a later day</source>
        <translation>Retirar una versión prevista para un día futuro</translation>
    </message>
    <message>
        <source>Number of the version, as history shows it</source>
        <translation>Número de la versión, como lo muestra history</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
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
        <source>Sex</source>
        <translation>Sexo</translation>
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
        <source>Disability</source>
        <translation>Discapacidad</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Folio of the household</source>
        <translation>Folio del hogar</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Parentesco</translation>
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
        <source>RSH segment</source>
        <translation>Tramo RSH</translation>
    </message>
    <message>
        <source>Date of the RSH extract</source>
        <translation>Fecha del extracto RSH</translation>
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
        <source>Number in the other system</source>
        <translation>Número en el otro sistema</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Code of the benefit</source>
        <translation>Código del beneficio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
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
        <source>Cut-off date</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador/a</translation>
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
        <source>Motives</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number of the attention</source>
        <translation>Número de la atención</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Unidad de origen</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>Unidad de destino</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Fecha de la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Asistente social</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Fecha de apertura</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Days to an answer</source>
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
        <translation>Stock</translation>
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
        <source>Header row</source>
        <translation>Fila de encabezados</translation>
    </message>
</context>
<context>
    <name>DeliveryReceipt</name>
    <message>
        <source>Receipt of delivery</source>
        <translation>Recibo de entrega</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Municipalidad de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Who receives:</source>
        <translation>Quien recibe:</translation>
    </message>
    <message>
        <source>RUT:</source>
        <translation>RUT:</translation>
    </message>
    <message>
        <source>Benefit:</source>
        <translation>Beneficio:</translation>
    </message>
    <message>
        <source>What is delivered:</source>
        <translation>Se entrega:</translation>
    </message>
    <message>
        <source>Decree or folio:</source>
        <translation>Decreto o folio:</translation>
    </message>
    <message>
        <source>Approved on:</source>
        <translation>Aprobado el:</translation>
    </message>
    <message>
        <source>Delivered on:</source>
        <translation>Entregado el:</translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation>Entrega:</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Oficina:</translation>
    </message>
    <message>
        <source>Legal basis:</source>
        <translation>Base legal:</translation>
    </message>
    <message>
        <source>I declare that I have received what this document says.</source>
        <translation>Declaro haber recibido conforme lo que este documento señala.</translation>
    </message>
    <message>
        <source>The municipality keeps these data to give the benefit and to render account of it, as the laws 19.628 and 21.719 allow. You may ask to see and to correct them at any of its offices.</source>
        <translation>La municipalidad guarda estos datos para otorgar el beneficio y rendir cuenta de él, conforme a las leyes 19.628 y 21.719. Puede pedir verlos y corregirlos en cualquiera de sus oficinas.</translation>
    </message>
    <message>
        <source>Signature of who receives</source>
        <translation>Firma de quien recibe</translation>
    </message>
    <message>
        <source>Signature of who delivers</source>
        <translation>Firma de quien entrega</translation>
    </message>
</context>
<context>
    <name>DeskShortcuts</name>
    <message>
        <source>Front desk</source>
        <translation>Mesón</translation>
    </message>
    <message>
        <source>Attentions</source>
        <translation>Atenciones</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Register a new person</source>
        <translation>Registrar una persona nueva</translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
    <message>
        <source>Go to what is known of the person</source>
        <translation>Ir a lo que se sabe de la persona</translation>
    </message>
    <message>
        <source>Go to the attention in progress</source>
        <translation>Ir a la atención en curso</translation>
    </message>
    <message>
        <source>Add a motive</source>
        <translation>Agregar un motivo</translation>
    </message>
    <message>
        <source>Finish the attention</source>
        <translation>Finalizar la atención</translation>
    </message>
    <message>
        <source>Leave the attention open, to go on later</source>
        <translation>Dejar la atención abierta, para seguir después</translation>
    </message>
    <message>
        <source>Discard the attention</source>
        <translation>Descartar la atención</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Guardar el comprobante en PDF</translation>
    </message>
    <message>
        <source>Attend the next person</source>
        <translation>Atender a la persona siguiente</translation>
    </message>
    <message>
        <source>Go to the filters of the list</source>
        <translation>Ir a los filtros de la lista</translation>
    </message>
    <message>
        <source>Correct the attention shown</source>
        <translation>Corregir la atención a la vista</translation>
    </message>
    <message>
        <source>Save its receipt as PDF</source>
        <translation>Guardar su comprobante en PDF</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir el comprobante</translation>
    </message>
    <message>
        <source>Print its receipt</source>
        <translation>Imprimir su comprobante</translation>
    </message>
    <message>
        <source>Refer the motive to the unit of its protocol</source>
        <translation>Derivar el motivo a la unidad de su protocolo</translation>
    </message>
    <message>
        <source>Request a benefit for the person</source>
        <translation>Solicitar una prestación para la persona</translation>
    </message>
    <message>
        <source>Print the letter to the institution outside</source>
        <translation>Imprimir la carta para la institución externa</translation>
    </message>
    <message>
        <source>Save the letter to the institution outside as PDF</source>
        <translation>Guardar en PDF la carta para la institución externa</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>%1 of %2 since %3</source>
        <translation>%1 de %2 desde el %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
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
        <source>At home</source>
        <translation>En domicilio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informada</translation>
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
        <source>Social case</source>
        <translation>Caso social</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>SUF: family subsidy</source>
        <translation>SUF: Subsidio Único Familiar</translation>
    </message>
    <message>
        <source>SAP: drinking water subsidy</source>
        <translation>SAP: Subsidio de Agua Potable</translation>
    </message>
    <message>
        <source>SDM: mental disability subsidy</source>
        <translation>SDM: Subsidio de Discapacidad Mental</translation>
    </message>
    <message>
        <source>Families programme</source>
        <translation>Programa Familias</translation>
    </message>
    <message>
        <source>SNAC: support and care network</source>
        <translation>SNAC: Red de Apoyos y Cuidados</translation>
    </message>
    <message>
        <source>Died on %1.</source>
        <translation>Falleció el %1.</translation>
    </message>
    <message>
        <source>There is another record that looks like the same person: compare the two before going on.</source>
        <translation>Hay otra ficha que parece ser de la misma persona: compárelas antes de seguir.</translation>
    </message>
    <message>
        <source>%1 programmes are at work in this household: %2. Coordinate with them before adding another.</source>
        <translation>En este hogar intervienen %1 programas: %2. Coordine con ellos antes de sumar otro.</translation>
    </message>
    <message>
        <source>A referral is overdue: it had to be answered by %1 (%2).</source>
        <translation>Una derivación está atrasada: debía responderse hasta el %1 (%2).</translation>
    </message>
    <message>
        <source>There is an attention left open since %1 (%2).</source>
        <translation>Hay una atención abierta desde el %1 (%2).</translation>
    </message>
    <message>
        <source>Nobody in this household is of age.</source>
        <translation>En este hogar no hay nadie mayor de edad.</translation>
    </message>
    <message>
        <source>No household is recorded: ask for the address and the Registro Social de Hogares.</source>
        <translation>No tiene hogar registrado: pregunte la dirección y por el Registro Social de Hogares.</translation>
    </message>
    <message>
        <source>The household has no RSH segment: offer to register it.</source>
        <translation>El hogar no tiene tramo RSH: ofrezca inscribirlo.</translation>
    </message>
    <message>
        <source>The RSH segment is of %1 (%2): it may have changed.</source>
        <translation>El tramo RSH es del %1 (%2): puede haber cambiado.</translation>
    </message>
    <message>
        <source>The RSH segment has no date: it may have changed.</source>
        <translation>El tramo RSH no tiene fecha: puede haber cambiado.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
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
    <message>
        <source>%1: there is none like that here. Check how it is written, or search for it again.</source>
        <translation>%1: lo indicado no existe aquí. Revise cómo está escrito o búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not a backup of Ventanilla. Choose the one that the program wrote.</source>
        <translation>El archivo no es un respaldo de Ventanilla. Elija el que escribió el programa.</translation>
    </message>
    <message>
        <source>The file is not a column mapping, or not well written. Save the mapping again.</source>
        <translation>El archivo no es una correspondencia de columnas o no está bien escrito. Guarde la correspondencia de nuevo.</translation>
    </message>
    <message>
        <source>The file is not JSON, or not well written. Check it.</source>
        <translation>El archivo no es JSON o no está bien escrito. Revíselo.</translation>
    </message>
    <message>
        <source>This computer was taken out of the municipality&apos;s list. Call your administrator.</source>
        <translation>Este computador fue retirado de la lista de la municipalidad. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The server speaks a newer version of the exchange: update Ventanilla on this computer.</source>
        <translation>El servidor usa una versión más nueva del intercambio: actualice Ventanilla en este computador.</translation>
    </message>
    <message>
        <source>The server is busy. The exchange will be tried again.</source>
        <translation>El servidor está ocupado. El intercambio se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The server does not accept this code: it was used, has expired, or is mistyped. Ask for a new one.</source>
        <translation>El servidor no acepta este código: ya se usó, venció o está mal escrito. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything is kept here and goes out when there is a link again.</source>
        <translation>No se puede llegar al servidor. Todo queda guardado aquí y saldrá cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The link broke. What had arrived is kept; the next exchange goes on from there.</source>
        <translation>Se cortó la conexión. Lo que llegó queda guardado; el próximo intercambio sigue desde ahí.</translation>
    </message>
    <message>
        <source>This is not the server this computer was enrolled with. Nothing was sent. Call your administrator.</source>
        <translation>Este no es el servidor con el que se inscribió este computador. No se envió nada. Avise a su administrador.</translation>
    </message>
    <message>
        <source>This computer has been away for too long: connect it and exchange before working on.</source>
        <translation>Este computador lleva demasiado tiempo sin intercambiar: conéctelo e intercambie antes de seguir trabajando.</translation>
    </message>
    <message>
        <source>The code is mistyped. Compare it, group by group, with the one you were given.</source>
        <translation>El código está mal escrito. Compárelo, grupo por grupo, con el que le dieron.</translation>
    </message>
    <message>
        <source>The text of the certificate is not right: it has 64 digits and letters from a to f.</source>
        <translation>El texto del certificado no está bien: tiene 64 cifras y letras de la a a la f.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://intercambio.example.cl.</source>
        <translation>Esta no es la dirección de un servidor. Se ve como https://intercambio.example.cl.</translation>
    </message>
    <message>
        <source>They have two different RUTs, so they are two persons. If one of the RUTs is wrong, correct it in that file first.</source>
        <translation>Tienen dos RUT distintos, así que son dos personas. Si uno de los RUT está mal, corríjalo primero en su ficha.</translation>
    </message>
    <message>
        <source>This file was not joined with another one, so there is nothing to separate.</source>
        <translation>Esta ficha no está unida a otra, así que no hay nada que separar.</translation>
    </message>
    <message>
        <source>Both files belong to one person by now. Separate them first.</source>
        <translation>Las dos fichas ya son de una misma persona. Sepárelas primero.</translation>
    </message>
    <message>
        <source>No server has enrolled this computer yet. Enrol it first.</source>
        <translation>Ningún servidor ha inscrito este computador todavía. Inscríbalo primero.</translation>
    </message>
    <message>
        <source>This computer is enrolled with a server already.</source>
        <translation>Este computador ya está inscrito en un servidor.</translation>
    </message>
    <message>
        <source>Somebody has worked on a restored backup of a computer&apos;s data: what it sends contradicts what it sent before. Stop working on that computer and call your administrator.</source>
        <translation>Alguien trabajó sobre un respaldo restaurado de los datos de un computador: lo que envía contradice lo que envió antes. Deje de trabajar en ese computador y avise a su administrador.</translation>
    </message>
    <message>
        <source>The other side refused the exchange. Nothing is lost; call your administrator.</source>
        <translation>El otro lado rechazó el intercambio. No se perdió nada; avise a su administrador.</translation>
    </message>
    <message>
        <source>The data on this computer can no longer be opened: their keys are not there. Either the municipality has taken this computer out of its list, or somebody has deleted the file. Ask the administrator of the municipality.</source>
        <translation>Los datos de este computador ya no se pueden abrir: no están sus claves. O la municipalidad dio de baja este computador, o alguien borró el archivo. Pregunte al administrador de la municipalidad.</translation>
    </message>
    <message>
        <source>The office&apos;s relay cannot reach the regional server, which enrols computers. Try again when there is a link, or enrol this computer by USB stick.</source>
        <translation>El relevo de la oficina no logra comunicarse con el servidor regional, que inscribe los computadores. Pruebe de nuevo cuando haya conexión, o inscriba este computador con un pendrive.</translation>
    </message>
    <message>
        <source>This code is of another municipality. Ask for one of your own.</source>
        <translation>Este código es de otra municipalidad. Pida uno de la suya.</translation>
    </message>
    <message>
        <source>goods are given in whole units.</source>
        <translation>las especies se entregan en unidades enteras.</translation>
    </message>
    <message>
        <source>this benefit is not goods, so it has no stock.</source>
        <translation>este beneficio no es en especie: no tiene bodega.</translation>
    </message>
    <message>
        <source>There is no such grant here. Check its number.</source>
        <translation>Esa prestación no está aquí. Revise su número.</translation>
    </message>
    <message>
        <source>This person has asked for this benefit already and waits for it: grant %1.</source>
        <translation>Esta persona ya solicitó este beneficio y lo espera: prestación %1.</translation>
    </message>
    <message>
        <source>The quota of this benefit is used up, as far as this computer knows. Have the quota raised, or offer something else.</source>
        <translation>El cupo de este beneficio está agotado, según lo que sabe este computador. Pida subir el cupo u ofrezca otra cosa.</translation>
    </message>
    <message>
        <source>The budget of this benefit does not reach, as far as this computer knows: %1 are left. Have it raised, or approve less.</source>
        <translation>El presupuesto de este beneficio no alcanza, según lo que sabe este computador: quedan %1. Pida subirlo o apruebe menos.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough in the storeroom: %n unit(s) to give, as far as this computer knows. Register the purchase or count the stock first.</source>
        <translation>
            <numerusform>No alcanza en la bodega: hay %n unidad para dar, según lo que sabe este computador. Registre antes la compra o haga un recuento.</numerusform>
            <numerusform>No alcanza en la bodega: hay %n unidades para dar, según lo que sabe este computador. Registre antes la compra o haga un recuento.</numerusform>
        </translation>
    </message>
    <message>
        <source>This grant was approved beyond the quota or budget while computers could not reach each other. The head of the unit decides first: cancel one, or have the quota or budget raised.</source>
        <translation>Esta prestación se aprobó por sobre el cupo o presupuesto mientras los computadores no tenían conexión. Primero decide el encargado o encargada de la unidad: anular una, o subir el cupo o presupuesto.</translation>
    </message>
    <message>
        <source>This benefit is not valid on this date. Look at its dates in the catalogue.</source>
        <translation>Este beneficio no está vigente en esta fecha. Revise sus fechas en el catálogo.</translation>
    </message>
    <message>
        <source>This person is registered as deceased. Check the file.</source>
        <translation>Esta persona figura como fallecida. Revise la ficha.</translation>
    </message>
    <message>
        <source>The grant stands at another step by now. Open it again and look.</source>
        <translation>La prestación ya está en otro paso. Ábrala de nuevo y revise.</translation>
    </message>
    <message>
        <source>Nobody approves what they asked for themselves. Somebody else has to approve it.</source>
        <translation>Nadie aprueba lo que solicitó. Debe aprobarla otra persona.</translation>
    </message>
    <message>
        <source>Above the limit of this benefit, who evaluated does not approve. Somebody else has to approve it.</source>
        <translation>Sobre el límite de este beneficio, quien evaluó no aprueba. Debe aprobarla otra persona.</translation>
    </message>
    <message>
        <source>The amount is above the limit of this benefit: the head of its unit decides.</source>
        <translation>El monto supera el límite de este beneficio: decide el encargado o encargada de su unidad.</translation>
    </message>
    <message>
        <source>The referral does not allow this step as it stands now. Open it again and look at its history.</source>
        <translation>La derivación no permite este paso en su estado actual. Ábrala de nuevo y mire su historia.</translation>
    </message>
    <message>
        <source>Only the unit that sent the referral and the one that has it may do this.</source>
        <translation>Solo pueden hacerlo la unidad que derivó y la unidad que tiene la derivación.</translation>
    </message>
    <message>
        <source>A proposal for these units and this motive waits for an answer already, or waits for another unit. Answer or withdraw it first.</source>
        <translation>Ya hay una propuesta para estas unidades y este motivo que espera respuesta, o la espera de otra unidad. Respóndala o retírela primero.</translation>
    </message>
    <message>
        <source>This proposal was refused. Propose a new version that heeds the reason.</source>
        <translation>Esta propuesta fue rechazada. Proponga una versión nueva que atienda el motivo.</translation>
    </message>
    <message>
        <source>Both units have accepted this version already. Propose a new one to change it.</source>
        <translation>Ambas unidades ya aceptaron esta versión. Para cambiarla, proponga una nueva.</translation>
    </message>
    <message>
        <source>This version is over: it was withdrawn, replaced, or its last day has passed. Propose a new one.</source>
        <translation>Esta versión ya no rige: fue retirada o reemplazada, o pasó su último día. Proponga una nueva.</translation>
    </message>
    <message>
        <source>A protocol is for the heads of its two units. The administrator may propose one, and register on paper the answer of a unit without a head.</source>
        <translation>Un protocolo es asunto de los encargados de sus dos unidades. La administración puede proponer uno y registrar en papel la respuesta de una unidad sin encargado.</translation>
    </message>
    <message>
        <source>The code is made of capital letters without accents, digits and underscores, for example CAJA_ALIMENTOS.</source>
        <translation>El código se escribe con mayúsculas sin tilde, números y guiones bajos, por ejemplo CAJA_ALIMENTOS.</translation>
    </message>
    <message>
        <source>this day has passed. Choose today or a later one.</source>
        <translation>ese día ya pasó. Elija hoy o uno posterior.</translation>
    </message>
    <message>
        <source>a new benefit is in the catalogue from today on. Write from when it is given as its validity.</source>
        <translation>un beneficio nuevo está en el catálogo desde hoy. Escriba en su vigencia desde cuándo se entrega.</translation>
    </message>
    <message>
        <source>it cannot be less than nothing.</source>
        <translation>no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>The head of a unit edits the benefits of that unit. Ask the administrator for this one.</source>
        <translation>Quien encabeza una unidad edita los beneficios de esa unidad. Para este, pídalo a la administración.</translation>
    </message>
    <message>
        <source>This day is in the list already.</source>
        <translation>Este día ya está en la lista.</translation>
    </message>
    <message>
        <source>This computer has no printer installed. Save it as PDF instead.</source>
        <translation>Este computador no tiene ninguna impresora instalada. En vez de imprimirlo, guárdelo en PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and connected, or save it as PDF instead.</source>
        <translation>La impresora no recibió el documento. Revise que esté encendida y conectada, o guárdelo en PDF.</translation>
    </message>
    <message>
        <source>This version was withdrawn already.</source>
        <translation>Esta versión ya fue retirada.</translation>
    </message>
    <message>
        <source>This version is in force, so it cannot be withdrawn. Edit the benefit instead.</source>
        <translation>Esta versión ya está vigente y no se puede retirar. Edite el beneficio.</translation>
    </message>
    <message>
        <source>This version is in force since %1, so it cannot be withdrawn. Edit the benefit instead.</source>
        <translation>Esta versión está vigente desde el %1 y no se puede retirar. Edite el beneficio.</translation>
    </message>
</context>
<context>
    <name>ExchangeShortcuts</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message>
        <source>Not exchanged yet</source>
        <translation>Aún sin intercambiar</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Revise el reloj de este computador</translation>
    </message>
    <message>
        <source>Exchange before %1</source>
        <translation>Intercambie antes del %1</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n diferencia por resolver</numerusform>
            <numerusform>%n diferencias por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” sent waits for what “%2” has not sent yet. It is shown here as soon as that arrives.</source>
        <translation>Lo que envió «%1» espera algo que «%2» aún no envía. Se mostrará aquí apenas llegue.</translation>
    </message>
    <message>
        <source>Everything done here has been handed over.</source>
        <translation>Todo lo hecho aquí ya se entregó.</translation>
    </message>
    <message>
        <source>%1; the oldest: %2.</source>
        <translation>%1; lo más antiguo: %2.</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Intercambiando…</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este computador</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Al día · %1</translation>
    </message>
    <message>
        <source>Exchanging with the server. You can go on working.</source>
        <translation>Intercambiando con el servidor. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The data of the municipality are only on this computer.</source>
        <translation>Los datos de la municipalidad están solo en este computador.</translation>
    </message>
    <message>
        <source>This computer exchanges by USB stick.</source>
        <translation>Este computador intercambia por pendrive.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Todo está al día.</translation>
    </message>
    <message>
        <source>%1. Set it, so that dates and deadlines are right.</source>
        <translation>%1. Ajústelo, para que las fechas y los plazos queden bien.</translation>
    </message>
    <message>
        <source>Connect and exchange before %1: after that, this computer cannot be used until it exchanges.</source>
        <translation>Conéctese e intercambie antes del %1: después, este computador no se puede usar hasta que intercambie.</translation>
    </message>
    <message>
        <source>Last exchange: %1.</source>
        <translation>Último intercambio: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) to send</source>
        <translation>
            <numerusform>%1 cambio por enviar</numerusform>
            <numerusform>%1 cambios por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange: %1 (%2).</source>
        <translation>Último intercambio: %1 (%2).</translation>
    </message>
    <message>
        <source>No connection
Last time: %1</source>
        <translation>Sin conexión
Última vez: %1</translation>
    </message>
    <message>
        <source>There is something to send.</source>
        <translation>Hay cambios por enviar.</translation>
    </message>
    <message>
        <source>Everything is kept here. It is tried again by itself; go on working.</source>
        <translation>Todo queda guardado aquí. Se intentará de nuevo solo; siga trabajando.</translation>
    </message>
    <message>
        <source>Everything is kept here. Exchanging by itself is switched off in Settings: press the button when there is a connection.</source>
        <translation>Todo queda guardado aquí. El intercambio automático está apagado en Configuración: apriete el botón cuando haya conexión.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>No connection: the server could not be reached</source>
        <translation>Sin conexión: no se pudo llegar al servidor</translation>
    </message>
    <message>
        <source>The link broke; it goes on where it stopped</source>
        <translation>Se cortó la conexión; sigue donde quedó</translation>
    </message>
    <message>
        <source>Stopped; it goes on where it stopped</source>
        <translation>Detenido; sigue donde quedó</translation>
    </message>
    <message>
        <source>The server was busy; it is tried again</source>
        <translation>El servidor estaba ocupado; se intenta de nuevo</translation>
    </message>
    <message>
        <source>This computer was taken out of the municipality&apos;s list</source>
        <translation>Este computador fue retirado de la lista de la municipalidad</translation>
    </message>
    <message>
        <source>It was not the server this computer was enrolled with</source>
        <translation>No era el servidor con el que se inscribió este computador</translation>
    </message>
    <message>
        <source>The server is newer: update Ventanilla on this computer</source>
        <translation>El servidor es más nuevo: actualice Ventanilla en este computador</translation>
    </message>
    <message>
        <source>Another computer is newer: update Ventanilla on this one</source>
        <translation>Otro computador es más nuevo: actualice Ventanilla en este</translation>
    </message>
    <message>
        <source>What arrived was damaged and was not taken</source>
        <translation>Lo que llegó estaba dañado y no se tomó</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The server does not know this computer</source>
        <translation>El servidor no conoce este computador</translation>
    </message>
    <message>
        <source>A file was of a computer that is not known here</source>
        <translation>Un archivo era de un computador que aquí no se conoce</translation>
    </message>
    <message>
        <source>A file was of a computer that was taken out of the municipality&apos;s list</source>
        <translation>Un archivo era de un computador que fue retirado de la lista de la municipalidad</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>No se puede escribir en el pendrive</translation>
    </message>
    <message>
        <source>It did not work (%1); nothing is lost</source>
        <translation>No resultó (%1); no se perdió nada</translation>
    </message>
    <message>
        <source>it is damaged or incomplete. Save it to the stick again on the other computer.</source>
        <translation>está dañado o incompleto. Guárdelo de nuevo en el pendrive en el otro computador.</translation>
    </message>
    <message>
        <source>it is of a computer that is not known here. Exchange with the server first, or ask the administrator to enrol that computer.</source>
        <translation>es de un computador que aquí no se conoce. Intercambie primero con el servidor o pida a la administración que incorpore ese computador.</translation>
    </message>
    <message>
        <source>it is of a computer that was taken out of the municipality&apos;s list.</source>
        <translation>es de un computador que fue retirado de la lista de la municipalidad.</translation>
    </message>
    <message>
        <source>it was written by a newer Ventanilla. Update this computer and read the stick again.</source>
        <translation>lo escribió una Ventanilla más nueva. Actualice este computador y lea de nuevo el pendrive.</translation>
    </message>
    <message>
        <source>it is sealed to another key than this computer&apos;s. Save it to the stick again on the other computer.</source>
        <translation>está sellado para otra clave que la de este computador. Guárdelo de nuevo en el pendrive en el otro computador.</translation>
    </message>
    <message>
        <source>it is not of Ventanilla.</source>
        <translation>no es de Ventanilla.</translation>
    </message>
    <message>
        <source>it is of another municipality.</source>
        <translation>es de otra municipalidad.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Pendrive</translation>
    </message>
    <message>
        <source>Office network</source>
        <translation>Red de la oficina</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este computador</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Ya enviado</translation>
    </message>
    <message>
        <source>Also kept elsewhere</source>
        <translation>También guardado en otra parte</translation>
    </message>
    <message numerus="yes">
        <source>Done, with %n difference(s) to decide</source>
        <translation>
            <numerusform>Listo, con %n diferencia por resolver</numerusform>
            <numerusform>Listo, con %n diferencias por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: there was nothing new</source>
        <translation>Listo: no había nada nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast</source>
        <translation>El reloj de este computador va adelantado %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow</source>
        <translation>El reloj de este computador va atrasado %1</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>computador %1</translation>
    </message>
    <message>
        <source>What was done here has not left this computer yet. It goes out with the next exchange.</source>
        <translation>Lo hecho aquí todavía no sale de este computador. Sale con el próximo intercambio.</translation>
    </message>
    <message>
        <source>What was done here has been sent; that it arrived is not confirmed yet.</source>
        <translation>Lo hecho aquí ya se envió; falta la confirmación de que llegó.</translation>
    </message>
    <message>
        <source>The server or another computer keeps this too: it is safe if this computer is lost.</source>
        <translation>El servidor u otro computador también lo guarda: no se pierde aunque se pierda este computador.</translation>
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
    <message>
        <source>Alternative offered</source>
        <translation>Alternativa ofrecida</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Limit of approval</source>
        <translation>Límite de aprobación</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>Mínimo en bodega</translation>
    </message>
    <message>
        <source>Months between grants</source>
        <translation>Meses entre prestaciones</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Unit it goes to</source>
        <translation>Unidad a la que va</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se hace cargo</translation>
    </message>
    <message>
        <source>What the unit should know</source>
        <translation>Lo que la unidad debe saber</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Box of the inbox</source>
        <translation>Casilla de la bandeja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Number of the receipt or letter</source>
        <translation>Número del comprobante o de la carta</translation>
    </message>
    <message>
        <source>Unit that refers</source>
        <translation>Unidad que deriva</translation>
    </message>
    <message>
        <source>Referral protocol</source>
        <translation>Protocolo de derivación</translation>
    </message>
    <message>
        <source>Working days until the answer</source>
        <translation>Días hábiles hasta la respuesta</translation>
    </message>
    <message>
        <source>Role in charge</source>
        <translation>Rol a cargo</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Institution that gives it</source>
        <translation>Institución que lo entrega</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
    <message>
        <source>just now</source>
        <translation>recién</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>GrantShortcuts</name>
    <message>
        <source>Grants</source>
        <translation>Prestaciones</translation>
    </message>
    <message>
        <source>Print the receipt of the grant shown, to be signed</source>
        <translation>Imprimir el acta de la prestación que se muestra, para firmarla</translation>
    </message>
    <message>
        <source>Save the receipt of the grant shown as PDF</source>
        <translation>Guardar en PDF el acta de la prestación que se muestra</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Stock: nobody keeps it yet</source>
        <translation>Bodega: nadie la lleva todavía</translation>
    </message>
    <message>
        <source>Stock: %1 on hand, %2 promised, %3 free</source>
        <translation>Bodega: hay %1, comprometidas %2, libres %3</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>En&amp;tregar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the grant</source>
        <translation>A&amp;nular</translation>
    </message>
    <message>
        <source>Take &amp;back the delivery</source>
        <translation>&amp;Deshacer la entrega</translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>Cantidad: %1</translation>
    </message>
    <message>
        <source>Quota: %1 of %2 left</source>
        <translation>Cupo: quedan %1 de %2</translation>
    </message>
    <message>
        <source>Budget: %1 of %2 left</source>
        <translation>Presupuesto: quedan %1 de %2</translation>
    </message>
    <message>
        <source>No quota, budget or stock limits this benefit.</source>
        <translation>Este beneficio no tiene cupo, presupuesto ni bodega que lo limite.</translation>
    </message>
    <message>
        <source>As known on this computer; last exchange: %1.</source>
        <translation>Según lo que sabe este computador; último intercambio: %1.</translation>
    </message>
    <message>
        <source>As known on this computer, which has not exchanged yet.</source>
        <translation>Según lo que sabe este computador, que aún no ha hecho intercambios.</translation>
    </message>
    <message>
        <source>%1: %2 grants approved, and the quota is %3. Cancel some, or have the quota raised.</source>
        <translation>%1: hay %2 aprobadas y el cupo es %3. Anule alguna o pida subir el cupo.</translation>
    </message>
    <message>
        <source>%1: %2 approved, and the budget is %3. Cancel some, or have the budget raised.</source>
        <translation>%1: hay %2 aprobados y el presupuesto es %3. Anule alguna o pida subirlo.</translation>
    </message>
    <message>
        <source>%1: %2 units promised, and %3 on hand. Buy, count the stock, or cancel some.</source>
        <translation>%1: hay %2 unidades comprometidas y %3 en bodega. Compre, haga un recuento o anule alguna.</translation>
    </message>
    <message>
        <source>%1: %2 units more were handed out than there were. Count the stock.</source>
        <translation>%1: se entregaron %2 unidades más de las que había. Haga un recuento.</translation>
    </message>
    <message>
        <source>%1: delivered %2 times to one person. Take back the delivery that should not be.</source>
        <translation>%1: se entregó %2 veces a una misma persona. Deshaga la entrega que no corresponde.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>%1 without date of expiry</source>
        <translation>%1 sin fecha de vencimiento</translation>
    </message>
    <message>
        <source>%1 EXPIRED on %2</source>
        <translation>%1 VENCIDAS el %2</translation>
    </message>
    <message>
        <source>%1 expire soon, on %2</source>
        <translation>%1 vencen pronto, el %2</translation>
    </message>
    <message>
        <source>%1 expire on %2</source>
        <translation>%1 vencen el %2</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Disability</source>
        <translation>Discapacidad</translation>
    </message>
    <message>
        <source>Depends on someone&apos;s care</source>
        <translation>Depende de cuidados</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Misma persona que</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Integrante desde</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Integrante hasta</translation>
    </message>
    <message>
        <source>RSH folio</source>
        <translation>Folio RSH</translation>
    </message>
    <message>
        <source>Another datum</source>
        <translation>Otro dato</translation>
    </message>
    <message>
        <source>The person was registered</source>
        <translation>Se registró a la persona</translation>
    </message>
    <message>
        <source>The person was deleted</source>
        <translation>Se eliminó a la persona</translation>
    </message>
    <message>
        <source>The household was registered</source>
        <translation>Se registró el hogar</translation>
    </message>
    <message>
        <source>The household was deleted</source>
        <translation>Se eliminó el hogar</translation>
    </message>
    <message>
        <source>Became a member of a household</source>
        <translation>Se integró a un hogar</translation>
    </message>
    <message>
        <source>The membership was deleted</source>
        <translation>Se eliminó la pertenencia al hogar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Household: %1</source>
        <translation>Hogar: %1</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Additional holiday of the New Year</source>
        <translation>Feriado adicional de Año Nuevo</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Holy Saturday</source>
        <translation>Sábado Santo</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Día Nacional del Trabajo</translation>
    </message>
    <message>
        <source>Day of the Naval Glories</source>
        <translation>Día de las Glorias Navales</translation>
    </message>
    <message>
        <source>Assault and Capture of the Morro of Arica</source>
        <translation>Asalto y Toma del Morro de Arica</translation>
    </message>
    <message>
        <source>National Day of the Indigenous Peoples</source>
        <translation>Día Nacional de los Pueblos Indígenas</translation>
    </message>
    <message>
        <source>Saint Peter and Saint Paul</source>
        <translation>San Pedro y San Pablo</translation>
    </message>
    <message>
        <source>Day of the Virgin of Carmen</source>
        <translation>Día de la Virgen del Carmen</translation>
    </message>
    <message>
        <source>Assumption of the Virgin</source>
        <translation>Asunción de la Virgen</translation>
    </message>
    <message>
        <source>Birth of Bernardo O&apos;Higgins</source>
        <translation>Nacimiento del Prócer de la Independencia Bernardo O&apos;Higgins</translation>
    </message>
    <message>
        <source>National Independence</source>
        <translation>Independencia Nacional</translation>
    </message>
    <message>
        <source>Day of the Glories of the Army</source>
        <translation>Día de las Glorias del Ejército</translation>
    </message>
    <message>
        <source>Additional holiday of the national holidays</source>
        <translation>Feriado adicional de Fiestas Patrias</translation>
    </message>
    <message>
        <source>Encounter of Two Worlds</source>
        <translation>Encuentro de Dos Mundos</translation>
    </message>
    <message>
        <source>Day of the Evangelical and Protestant Churches</source>
        <translation>Día Nacional de las Iglesias Evangélicas y Protestantes</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Día de Todos los Santos</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Inmaculada Concepción</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Navidad</translation>
    </message>
</context>
<context>
    <name>InterchangeWords</name>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabulaciones</translation>
    </message>
    <message>
        <source>Catalogue of benefits</source>
        <translation>Catálogo de beneficios</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Households (RSH extract)</source>
        <translation>Hogares (extracto RSH)</translation>
    </message>
    <message>
        <source>Members of programmes</source>
        <translation>Integrantes de programas</translation>
    </message>
    <message>
        <source>Register of beneficiaries</source>
        <translation>Registro de beneficiarios</translation>
    </message>
    <message>
        <source>Attentions</source>
        <translation>Atenciones</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Social cases</source>
        <translation>Casos sociales</translation>
    </message>
    <message>
        <source>A value that is needed is missing</source>
        <translation>Falta un dato obligatorio</translation>
    </message>
    <message>
        <source>The RUT is not right: check the number and the digit after the hyphen</source>
        <translation>El RUT no es válido: revise el número y su dígito</translation>
    </message>
    <message>
        <source>This is no date: write it as 31-12-2025 or 2025-12-31</source>
        <translation>No es una fecha: escríbala como 31-12-2025 o 2025-12-31</translation>
    </message>
    <message>
        <source>The date is later than today</source>
        <translation>La fecha es posterior a hoy</translation>
    </message>
    <message>
        <source>The date is too long ago: check the year</source>
        <translation>La fecha es demasiado antigua: revise el año</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>The number is out of range</source>
        <translation>El número está fuera de lo permitido</translation>
    </message>
    <message>
        <source>This code does not exist: check the list of codes</source>
        <translation>Este código no existe: revise la lista de códigos</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>The text has signs that do not belong there</source>
        <translation>El texto tiene signos que no corresponden</translation>
    </message>
    <message>
        <source>This is no telephone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>No es una dirección de correo</translation>
    </message>
    <message>
        <source>The requirements cannot be read: check the rule</source>
        <translation>Los requisitos no se entienden: revise la regla</translation>
    </message>
    <message>
        <source>Motives are written CODE:OUTCOME, separated by |</source>
        <translation>Los motivos se escriben CODIGO:RESULTADO, separados por |</translation>
    </message>
    <message>
        <source>There is no person with this RUT: import persons first</source>
        <translation>No hay ninguna persona con este RUT: importe antes las personas</translation>
    </message>
    <message>
        <source>There is no such unit: check its code</source>
        <translation>No existe esa unidad: revise su código</translation>
    </message>
    <message>
        <source>There is no operator with this user name</source>
        <translation>No hay ningún operador con ese nombre de usuario</translation>
    </message>
    <message>
        <source>There is no such motive: check its code</source>
        <translation>No existe ese motivo: revise su código</translation>
    </message>
    <message>
        <source>There is no such benefit: import the catalogue first</source>
        <translation>No existe ese beneficio: importe antes el catálogo</translation>
    </message>
    <message>
        <source>There is no such attention: import attentions first</source>
        <translation>No existe esa atención: importe antes las atenciones</translation>
    </message>
    <message>
        <source>The end is before the start</source>
        <translation>El término es anterior al inicio</translation>
    </message>
    <message>
        <source>An earlier row says otherwise about the same: leave only one</source>
        <translation>Una fila anterior dice otra cosa de lo mismo: deje solo una</translation>
    </message>
    <message>
        <source>An earlier row has this person in another household</source>
        <translation>Una fila anterior pone a esta persona en otro hogar</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>Hay una comilla abierta que no se cierra</translation>
    </message>
    <message>
        <source>The row has more columns than the header</source>
        <translation>La fila tiene más columnas que el encabezado</translation>
    </message>
    <message>
        <source>Excel workbook, first sheet</source>
        <translation>Libro de Excel, primera hoja</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (europeo occidental)</translation>
    </message>
</context>
<context>
    <name>LetterOrder</name>
    <message>
        <source>letter-%1</source>
        <translation>carta-%1</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Respondida tarde</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Reenviada</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Slow: half of its answers take %1 working days or more; those of the other units, %2.</source>
        <translation>Lenta: la mitad de sus respuestas tarda %1 días hábiles o más; las de las demás unidades, %2.</translation>
    </message>
    <message>
        <source>Late: %1 of what it had to answer is overdue or was answered late; with the other units, %2.</source>
        <translation>Atrasada: el %1 de lo que debía responder está vencido o se respondió tarde; en las demás unidades, el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n derivación</numerusform>
            <numerusform>%n derivaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals made in the period, with what has happened to them until today. Days are working days from the sending to the answer; what is still open has none yet. A referral passed on counts for each unit it was sent to. A unit holds the others up when its median, or its share of late and overdue ones, is at least one and a half times that of all other units, and by at least two days or ten of a hundred referrals more; only units with five or more are compared.</source>
        <translation>Derivaciones hechas en el período, con lo que les ocurrió hasta hoy. Los días son hábiles, desde el envío hasta la respuesta; lo que sigue abierto aún no los tiene. Una derivación reenviada cuenta para cada unidad a la que se envió. Una unidad es un cuello de botella cuando su mediana, o su parte de vencidas y tardías, es al menos una vez y media la de todas las demás y la supera por dos días o por diez de cada cien derivaciones; solo se comparan unidades con cinco o más.</translation>
    </message>
    <message numerus="yes">
        <source>half answered within %1 and nine tenths within %n working day(s)</source>
        <translation>
            <numerusform>la mitad respondida en %1 y nueve de cada diez en %n día hábil</numerusform>
            <numerusform>la mitad respondida en %1 y nueve de cada diez en %n días hábiles</numerusform>
        </translation>
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
    <message>
        <source>Front desk</source>
        <translation>Mesón</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Atenciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Prestaciones</translation>
    </message>
    <message>
        <source>Storeroom</source>
        <translation>Bodega</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>Same name and same birth date</source>
        <translation>Mismo nombre y misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>Same provisional number or passport</source>
        <translation>Mismo número provisorio o pasaporte</translation>
    </message>
    <message>
        <source>Same birth date, and the surnames the other way round</source>
        <translation>Misma fecha de nacimiento y los apellidos al revés</translation>
    </message>
    <message>
        <source>Similar name and same birth date</source>
        <translation>Nombre parecido y misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>Similar name, and birth dates that differ by a slip</source>
        <translation>Nombre parecido y fechas de nacimiento casi iguales</translation>
    </message>
    <message>
        <source>Similar name and same telephone</source>
        <translation>Nombre parecido y mismo teléfono</translation>
    </message>
    <message>
        <source>Similar name and same home</source>
        <translation>Nombre parecido y mismo hogar o dirección</translation>
    </message>
    <message>
        <source>Same name, and RUTs that differ by a slip</source>
        <translation>Mismo nombre y RUT casi iguales</translation>
    </message>
    <message>
        <source>Same name; the birth date is missing in one file</source>
        <translation>Mismo nombre; en una ficha falta la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Attentions</source>
        <translation>Atenciones</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Otros registros</translation>
    </message>
    <message>
        <source>without RUT</source>
        <translation>sin RUT</translation>
    </message>
</context>
<context>
    <name>PeopleShortcuts</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>See who may be registered twice</source>
        <translation>Ver quiénes podrían estar inscritos dos veces</translation>
    </message>
    <message>
        <source>Two files compared: it is the same person</source>
        <translation>Al comparar dos fichas: es la misma persona</translation>
    </message>
    <message>
        <source>Two files compared: it is not the same person</source>
        <translation>Al comparar dos fichas: no es la misma persona</translation>
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
    <name>PrintedCatalogue</name>
    <message>
        <source>telephone +%1</source>
        <translation>teléfono +%1</translation>
    </message>
    <message>
        <source>Who can ask for it:</source>
        <translation>Quién puede pedirlo:</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>cualquier persona</translation>
    </message>
    <message>
        <source>Who can ask for it: those of whom all of this is so</source>
        <translation>Quién puede pedirlo: quien cumpla todo esto</translation>
    </message>
    <message>
        <source>Besides, at the office they ask for:</source>
        <translation>Además, en la oficina le pedirán acreditar:</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n día</numerusform>
            <numerusform>cerca de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Benefits and services of the municipality</source>
        <translation>Beneficios y servicios de la municipalidad</translation>
    </message>
    <message>
        <source>Municipality of %1 · %2</source>
        <translation>Municipalidad de %1 · %2</translation>
    </message>
    <message>
        <source>Ask at the municipality</source>
        <translation>Consulte en la municipalidad</translation>
    </message>
    <message>
        <source>Without a stage of life</source>
        <translation>Sin etapa de la vida</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Otras necesidades</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>This is general information. Ask at the municipality what applies to you: conditions may have changed after the day of this print.</source>
        <translation>Esta es información general. Consulte en la municipalidad lo que vale en su caso: las condiciones pueden haber cambiado después de la fecha de esta impresión.</translation>
    </message>
    <message>
        <source>What to bring:</source>
        <translation>Qué traer:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Dónde:</translation>
    </message>
    <message>
        <source>How long an answer takes:</source>
        <translation>Cuánto demora la respuesta:</translation>
    </message>
    <message>
        <source>It is given until:</source>
        <translation>Se entrega hasta el:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProtocolPaper</name>
    <message>
        <source>Referral protocol</source>
        <translation>Protocolo de derivación</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Municipalidad de %1</translation>
    </message>
    <message>
        <source>Unit that refers:</source>
        <translation>Unidad que deriva:</translation>
    </message>
    <message>
        <source>Unit that attends:</source>
        <translation>Unidad que atiende:</translation>
    </message>
    <message>
        <source>Motive:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Term of the answer:</source>
        <translation>Plazo de la respuesta:</translation>
    </message>
    <message>
        <source>In charge:</source>
        <translation>A cargo:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Vigente desde:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Vigente hasta:</translation>
    </message>
    <message>
        <source>State on %1:</source>
        <translation>Estado al %1:</translation>
    </message>
    <message>
        <source>Documents that the person brings</source>
        <translation>Documentos que trae la persona</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Encargado/a de la unidad</translation>
    </message>
    <message>
        <source>Date: ____________</source>
        <translation>Fecha: ____________</translation>
    </message>
</context>
<context>
    <name>ProtocolShortcuts</name>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Days without attention: holidays and closing days</source>
        <translation>Días sin atención: feriados y días de cierre</translation>
    </message>
    <message>
        <source>Print the protocol shown, to be signed</source>
        <translation>Imprimir el protocolo que se muestra, para firmarlo</translation>
    </message>
    <message>
        <source>Save the protocol shown as PDF</source>
        <translation>Guardar en PDF el protocolo que se muestra</translation>
    </message>
</context>
<context>
    <name>ProtocolWords</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Any motive</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed; waits for %1</source>
        <translation>Propuesto; espera a %1</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>Rechazado por %1: %2</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retirado el %1</translation>
    </message>
    <message>
        <source>Accepted; in force from %1</source>
        <translation>Aceptado; rige desde el %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>Vigente desde el %1</translation>
    </message>
    <message>
        <source>Replaced; was in force from %1</source>
        <translation>Reemplazado; rigió desde el %1</translation>
    </message>
    <message>
        <source>Replaced before it was accepted</source>
        <translation>Reemplazado antes de ser aceptado</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminado el %1</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>%1, vigente desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>without protocol: general term of %n working day(s)</source>
        <translation>
            <numerusform>sin protocolo: plazo general de %n día hábil</numerusform>
            <numerusform>sin protocolo: plazo general de %n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 waits for %2</source>
        <translation>la versión %1 espera a %2</translation>
    </message>
    <message>
        <source>version %1 was refused</source>
        <translation>la versión %1 fue rechazada</translation>
    </message>
    <message>
        <source>version %1 from %2</source>
        <translation>versión %1 desde el %2</translation>
    </message>
    <message>
        <source>version %1 was withdrawn</source>
        <translation>la versión %1 fue retirada</translation>
    </message>
    <message>
        <source>version %1 has ended</source>
        <translation>la versión %1 terminó</translation>
    </message>
    <message>
        <source>Refused by %1 (%2) on %3: %4</source>
        <translation>Rechazado por %1 (%2) el %3: %4</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2</source>
        <translation>Aceptado por %1 el %2</translation>
    </message>
    <message>
        <source>%1, on paper: %2; registered by %3</source>
        <translation>%1, en papel: %2; lo registró %3</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
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
    <message>
        <source>Code of the referral:</source>
        <translation>Código de la derivación:</translation>
    </message>
</context>
<context>
    <name>ReceiptOrder</name>
    <message>
        <source>receipt-%1</source>
        <translation>comprobante-%1</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir el comprobante</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Referral %1</source>
        <translation>Derivación %1</translation>
    </message>
    <message>
        <source>Municipality of %1</source>
        <translation>Municipalidad de %1</translation>
    </message>
    <message>
        <source>Code of the referral</source>
        <translation>Código de la derivación</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
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
        <source>Date of birth:</source>
        <translation>Fecha de nacimiento:</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>Teléfono:</translation>
    </message>
    <message>
        <source>Motive:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>We refer to you a request and ask you to attend it.</source>
        <translation>Les derivamos una solicitud y les pedimos atenderla.</translation>
    </message>
    <message>
        <source>We refer to you the following person and ask you to attend them.</source>
        <translation>Les derivamos a la siguiente persona y les pedimos atenderla.</translation>
    </message>
    <message>
        <source>What we ask of you:</source>
        <translation>Lo que les pedimos:</translation>
    </message>
    <message>
        <source>Please answer by &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Por favor respondan a más tardar el &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The person brings:</source>
        <translation>La persona lleva:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Name and position:</source>
        <translation>Nombre y cargo:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Signature and stamp:</source>
        <translation>Firma y timbre:</translation>
    </message>
    <message>
        <source>Please return this sheet to %1, or tell us the answer with the code of the referral.</source>
        <translation>Por favor devuelva esta hoja a %1, o díganos la respuesta con el código de la derivación.</translation>
    </message>
</context>
<context>
    <name>ReferralMap</name>
    <message>
        <source>%1–%2 d</source>
        <translation>%1–%2 d</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 venc.</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>derivó %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>recibió %1</translation>
    </message>
    <message>
        <source>got %1 · %2 d</source>
        <translation>recibió %1 · %2 d</translation>
    </message>
</context>
<context>
    <name>ReferralShortcuts</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Open a referral by its code</source>
        <translation>Abrir una derivación por su código</translation>
    </message>
    <message>
        <source>Take the next step with the referral shown</source>
        <translation>Dar el paso siguiente con la derivación que se muestra</translation>
    </message>
    <message>
        <source>Save the letter to an institution outside as PDF</source>
        <translation>Guardar como PDF la carta para una institución externa</translation>
    </message>
    <message>
        <source>Print the letter to an institution outside</source>
        <translation>Imprimir la carta para una institución externa</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>nobody there has received it yet</source>
        <translation>allí aún nadie la ha recibido</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>recibida el %1</translation>
    </message>
    <message>
        <source>received on %1, in attention since %2</source>
        <translation>recibida el %1, en atención desde el %2</translation>
    </message>
    <message>
        <source>returned on %1: %2</source>
        <translation>devuelta el %1: %2</translation>
    </message>
    <message>
        <source>answered on %1: %2</source>
        <translation>respondida el %1: %2</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>cerrada el %1</translation>
    </message>
    <message>
        <source>%1; the answer was: %2</source>
        <translation>%1; la respuesta fue: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>In attention</source>
        <translation>En atención</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Letter handed over</source>
        <translation>Carta entregada</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>They do not take it</source>
        <translation>No la aceptan</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Begin attention</source>
        <translation>Iniciar la atención</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Register paper answer</source>
        <translation>Registrar la respuesta en papel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Returned to us</source>
        <translation>Devueltas a la unidad</translation>
    </message>
    <message>
        <source>Answers to tell</source>
        <translation>Respuestas por comunicar</translation>
    </message>
    <message>
        <source>With outside institutions</source>
        <translation>En instituciones externas</translation>
    </message>
    <message>
        <source>Overdue of the unit</source>
        <translation>Vencidas de la unidad</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>vencida hace %n día</numerusform>
            <numerusform>vencida hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: referred to %2 on %3</source>
        <translation>%1: derivada a %2 el %3</translation>
    </message>
    <message>
        <source>answer expected by %1 (%2)</source>
        <translation>respuesta a más tardar el %1 (%2)</translation>
    </message>
    <message>
        <source>Attention of %1 (%2): left open, to be gone on with.</source>
        <translation>Atención del %1 (%2): quedó abierta, se continuará.</translation>
    </message>
    <message>
        <source>Attention of %1 (%2): finished.</source>
        <translation>Atención del %1 (%2): finalizada.</translation>
    </message>
    <message>
        <source>Attention of %1 (%2): something is still pending.</source>
        <translation>Atención del %1 (%2): queda algo pendiente.</translation>
    </message>
</context>
<context>
    <name>RequirementLines</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>none of this: %1</source>
        <translation>nada de esto: %1</translation>
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
    <message numerus="yes">
        <source>%1 (%n person(s))</source>
        <translation>
            <numerusform>%1 (%n persona)</numerusform>
            <numerusform>%1 (%n personas)</numerusform>
        </translation>
    </message>
    <message>
        <source>does not receive %1</source>
        <translation>no recibe %1</translation>
    </message>
    <message>
        <source>nobody in the household receives %1</source>
        <translation>nadie del hogar recibe %1</translation>
    </message>
    <message>
        <source>has never received %1</source>
        <translation>nunca ha recibido %1</translation>
    </message>
    <message>
        <source>has not received %1 in the last %2 months</source>
        <translation>no ha recibido %1 en los últimos %2 meses</translation>
    </message>
    <message>
        <source>the household has never received %1</source>
        <translation>el hogar nunca ha recibido %1</translation>
    </message>
    <message>
        <source>the household has not received %1 in the last %2 months</source>
        <translation>el hogar no ha recibido %1 en los últimos %2 meses</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>no participa en %1</translation>
    </message>
    <message>
        <source>nobody in the household takes part in %1</source>
        <translation>nadie del hogar participa en %1</translation>
    </message>
    <message>
        <source>has no disability</source>
        <translation>no tiene discapacidad</translation>
    </message>
    <message>
        <source>does not depend on someone&apos;s care</source>
        <translation>no depende de los cuidados de otra persona</translation>
    </message>
    <message>
        <source>has no RUT</source>
        <translation>no tiene RUT</translation>
    </message>
    <message>
        <source>does not head the household</source>
        <translation>no es jefe o jefa de hogar</translation>
    </message>
    <message>
        <source>household not in the RSH</source>
        <translation>hogar que no está en el RSH</translation>
    </message>
    <message>
        <source>nobody in the household has a disability</source>
        <translation>nadie del hogar tiene discapacidad</translation>
    </message>
    <message>
        <source>nobody in the household depends on care</source>
        <translation>nadie del hogar depende de cuidados</translation>
    </message>
    <message>
        <source>foreign nationality</source>
        <translation>nacionalidad extranjera</translation>
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
    <name>RowWords</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Atendió</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos de la persona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>Integrante de un hogar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Benefit of the catalogue</source>
        <translation>Beneficio del catálogo</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Prestación</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Motive of an attention</source>
        <translation>Motivo de una atención</translation>
    </message>
    <message>
        <source>Correction of an attention</source>
        <translation>Corrección de una atención</translation>
    </message>
    <message>
        <source>Referral protocol</source>
        <translation>Protocolo de derivación</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Step of a referral</source>
        <translation>Paso de una derivación</translation>
    </message>
    <message>
        <source>Two persons told apart</source>
        <translation>Dos personas distinguidas</translation>
    </message>
    <message>
        <source>Social case</source>
        <translation>Caso social</translation>
    </message>
    <message>
        <source>Outside the municipality</source>
        <translation>Fuera de la municipalidad</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role in charge</source>
        <translation>Rol responsable</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Discapacidad</translation>
    </message>
    <message>
        <source>Depends on someone&apos;s care</source>
        <translation>Depende de cuidados</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Misma persona que</translation>
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
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>Fecha del estado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Unit that refers</source>
        <translation>Unidad que deriva</translation>
    </message>
    <message>
        <source>Unit it is referred to</source>
        <translation>Unidad de destino</translation>
    </message>
    <message>
        <source>Working days at most</source>
        <translation>Máximo de días hábiles</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Fecha de apertura</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Something a newer Ventanilla knows</source>
        <translation>Algo que conoce una Ventanilla más nueva</translation>
    </message>
    <message>
        <source>A datum that a newer Ventanilla knows</source>
        <translation>Un dato que conoce una Ventanilla más nueva</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Registrado dos veces</translation>
    </message>
    <message>
        <source>Two steps at once</source>
        <translation>Dos pasos a la vez</translation>
    </message>
    <message>
        <source>Deleted and changed at once</source>
        <translation>Borrado y modificado a la vez</translation>
    </message>
    <message>
        <source>Step of a grant</source>
        <translation>Paso de una prestación</translation>
    </message>
    <message>
        <source>Movement of stock</source>
        <translation>Movimiento de bodega</translation>
    </message>
    <message>
        <source>Above this amount the head of the unit approves</source>
        <translation>Sobre este monto aprueba la jefatura</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>Mínimo en bodega</translation>
    </message>
    <message>
        <source>Months until it may be given again</source>
        <translation>Meses hasta poder darla de nuevo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Alternative offered</source>
        <translation>Alternativa ofrecida</translation>
    </message>
    <message>
        <source>Delivery taken back</source>
        <translation>Entrega deshecha</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Day on which the municipality is closed</source>
        <translation>Día de cierre de la municipalidad</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se hace cargo</translation>
    </message>
    <message>
        <source>Answer to a proposed protocol</source>
        <translation>Respuesta a un protocolo propuesto</translation>
    </message>
    <message>
        <source>Alert that was dismissed</source>
        <translation>Alerta descartada</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Version of a benefit</source>
        <translation>Versión de un beneficio</translation>
    </message>
    <message>
        <source>Decided before that day</source>
        <translation>Decidida antes de ese día</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Version it was requested under</source>
        <translation>Versión con que se solicitó</translation>
    </message>
    <message>
        <source>Withdrawal of a planned version</source>
        <translation>Retiro de una versión prevista</translation>
    </message>
    <message>
        <source>Planned version</source>
        <translation>Versión prevista</translation>
    </message>
</context>
<context>
    <name>RuleErrorWords</name>
    <message>
        <source>a condition</source>
        <translation>una condición</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>the code of a benefit</source>
        <translation>el código de un beneficio</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text between quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>y, o</source>
        <translation>y, o</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>un paréntesis de cierre</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>el fin de la línea</translation>
    </message>
    <message>
        <source>Perhaps: %1.</source>
        <translation>Quizás: %1.</translation>
    </message>
    <message>
        <source>Write here: %1.</source>
        <translation>Escriba aquí: %1.</translation>
    </message>
    <message>
        <source>The rule is too long: at most %1 characters.</source>
        <translation>La regla es demasiado larga: a lo más %1 caracteres.</translation>
    </message>
    <message>
        <source>There are too many parentheses within parentheses: at most %1.</source>
        <translation>Hay demasiados paréntesis dentro de paréntesis: a lo más %1.</translation>
    </message>
    <message>
        <source>There are too many conditions: at most %1.</source>
        <translation>Hay demasiadas condiciones: a lo más %1.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>El texto es demasiado largo: a lo más %1 caracteres.</translation>
    </message>
    <message>
        <source>The number must be from %1 to %2.</source>
        <translation>El número debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>The sign %1 means nothing here: take it out.</source>
        <translation>El signo %1 no significa nada aquí: quítelo.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>Falta cerrar las comillas.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Falta cerrar el paréntesis.</translation>
    </message>
    <message>
        <source>This parenthesis closes one that was never opened.</source>
        <translation>Este paréntesis cierra uno que no se abrió.</translation>
    </message>
    <message>
        <source>A name of several words goes between quotes.</source>
        <translation>Un nombre de varias palabras va entre comillas.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>Aquí no se entiende «%1».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Falta algo al final.</translation>
    </message>
    <message>
        <source>Between two conditions write y or o, or put them on two lines.</source>
        <translation>Entre dos condiciones escriba y u o, o póngalas en dos líneas.</translation>
    </message>
    <message>
        <source>Where y and o stand side by side, parentheses must say what belongs together.</source>
        <translation>Donde se usan y y o juntas, los paréntesis deben decir qué va unido.</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>El primer número debe ser el menor.</translation>
    </message>
    <message>
        <source>The RSH segments are 40, 50, 60, 70, 80, 90 and 100.</source>
        <translation>Los tramos RSH son 40, 50, 60, 70, 80, 90 y 100.</translation>
    </message>
    <message>
        <source>What the person shows cannot be denied: take out the no.</source>
        <translation>Lo que la persona acredita no se puede negar: quite el no.</translation>
    </message>
</context>
<context>
    <name>StickRead</name>
    <message numerus="yes">
        <source>%n difference(s) must be decided: see “Differences”.</source>
        <translation>
            <numerusform>Hay %n diferencia por resolver: vea «Diferencias».</numerusform>
            <numerusform>Hay %n diferencias por resolver: vea «Diferencias».</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick told what has arrived of yours.</source>
        <translation>El pendrive informó qué llegó de lo suyo.</translation>
    </message>
    <message>
        <source>A part waits for what another computer has not sent yet; it is kept and shown then.</source>
        <translation>Una parte espera lo que otro computador aún no envía; queda guardada y se mostrará entonces.</translation>
    </message>
    <message>
        <source>What the stick holds had been read before.</source>
        <translation>Lo que trae el pendrive ya se había leído.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are for other computers and stay on the stick.</source>
        <translation>
            <numerusform>%n archivo es para otros computadores y queda en el pendrive.</numerusform>
            <numerusform>%n archivos son para otros computadores y quedan en el pendrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of other computers are here now.</source>
        <translation>
            <numerusform>Ya está aquí %1 cambio de otros computadores.</numerusform>
            <numerusform>Ya están aquí %1 cambios de otros computadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueForms</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
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
    <message>
        <source>Sixth screen of the navigation</source>
        <translation>Sexta pantalla de la navegación</translation>
    </message>
    <message>
        <source>Seventh screen of the navigation</source>
        <translation>Séptima pantalla de la navegación</translation>
    </message>
    <message>
        <source>Eighth screen of the navigation</source>
        <translation>Octava pantalla de la navegación</translation>
    </message>
    <message>
        <source>Open the exchange with other computers</source>
        <translation>Abrir el intercambio con otros computadores</translation>
    </message>
    <message>
        <source>Ninth screen of the navigation</source>
        <translation>Novena pantalla de la navegación</translation>
    </message>
    <message>
        <source>Next screen of the navigation</source>
        <translation>Pantalla siguiente de la navegación</translation>
    </message>
    <message>
        <source>Previous screen of the navigation</source>
        <translation>Pantalla anterior de la navegación</translation>
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
    <name>ventanilla::catalogue_ui::BenefitDetail</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>No vigente hoy</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Abierto a todas las personas</translation>
    </message>
    <message>
        <source>Who it is for: all of this</source>
        <translation>Para quién es: debe cumplir todo esto</translation>
    </message>
    <message>
        <source>Requirements as they were written; they could not be read as conditions</source>
        <translation>Requisitos tal como se escribieron; no se pudieron leer como condiciones</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 cupos</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en bodega</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Desde el %1 hasta el %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fecha de término</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Quién lo entrega</translation>
    </message>
    <message>
        <source>To be verified with the person</source>
        <translation>Para verificar con la persona</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documentos que debe traer</translation>
    </message>
    <message>
        <source>Normal time to an answer</source>
        <translation>Plazo normal de respuesta</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Life stage and need it serves</source>
        <translation>Etapa de vida y necesidad que atiende</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::BenefitEditor</name>
    <message>
        <source>You had written this and not saved it. Go on, or discard it.</source>
        <translation>Esto lo había escrito y no lo guardó. Siga con ello o descártelo.</translation>
    </message>
    <message>
        <source>Look whether it is in the catalogue already: %1.</source>
        <translation>Vea si ya está en el catálogo: %1.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>New benefit</source>
        <translation>Beneficio nuevo</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Este cambio</translation>
    </message>
    <message>
        <source>In force from (em&amp;pty: today)</source>
        <translation>Vigente desde (&amp;vacío: hoy)</translation>
    </message>
    <message>
        <source>Who has asked before keeps the conditions of that day.</source>
        <translation>Quien lo solicitó antes conserva las condiciones de ese día.</translation>
    </message>
    <message>
        <source>&amp;Why it changes</source>
        <translation>&amp;Por qué cambia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::BenefitFilterBar</name>
    <message>
        <source>&amp;Search the catalogue</source>
        <translation>&amp;Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Name, code or words of the description</source>
        <translation>Nombre, código o palabras de la descripción</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Á&amp;mbito</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Necesidad</translation>
    </message>
    <message>
        <source>&amp;Life stage</source>
        <translation>&amp;Etapa de vida</translation>
    </message>
    <message>
        <source>Only those &amp;valid today</source>
        <translation>Solo los &amp;vigentes hoy</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpiar filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>units, needs, life stages</comment>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::BenefitForm</name>
    <message>
        <source>Not said</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Unit that gives it or guides to it</source>
        <translation>&amp;Unidad que lo entrega u orienta</translation>
    </message>
    <message>
        <source>&amp;Institution, when it is another one</source>
        <translation>&amp;Institución, si es otra</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Á&amp;mbito</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <translation>N&amp;ecesidad</translation>
    </message>
    <message>
        <source>&amp;Life stage</source>
        <translation>Etapa de la &amp;vida</translation>
    </message>
    <message>
        <source>W&amp;hat it is, for who asks at the counter</source>
        <translation>&amp;Qué es, para quien pregunta en el mesón</translation>
    </message>
    <message>
        <source>&amp;Documents to bring, one on each line</source>
        <translation>&amp;Documentos que traer, uno por línea</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Base legal</translation>
    </message>
    <message>
        <source>Normal days to an &amp;answer</source>
        <translation>Días normales de &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Months until it may be given again</source>
        <translation>Meses para volver a entre&amp;garlo</translation>
    </message>
    <message>
        <source>Quota: grants in its validit&amp;y</source>
        <translation>Cup&amp;o: entregas en su vigencia</translation>
    </message>
    <message>
        <source>Bud&amp;get, in pesos</source>
        <translation>Pres&amp;upuesto, en pesos</translation>
    </message>
    <message>
        <source>Above this amount the head of the unit app&amp;roves</source>
        <translation>Sobre este monto aprueba la jefatura de la un&amp;idad</translation>
    </message>
    <message>
        <source>Stock at the beginnin&amp;g</source>
        <translation>&amp;Stock inicial</translation>
    </message>
    <message>
        <source>Minimum stoc&amp;k</source>
        <translation>Stoc&amp;k mínimo</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Vigente des&amp;de</translation>
    </message>
    <message>
        <source>Valid un&amp;til</source>
        <translation>Vigente &amp;hasta</translation>
    </message>
    <message>
        <source>Where this comes &amp;from</source>
        <translation>De dónde viene esta in&amp;formación</translation>
    </message>
    <message>
        <source>The benefit</source>
        <translation>El beneficio</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Para el público</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>How much there is</source>
        <translation>Cuánto hay</translation>
    </message>
    <message>
        <source>Validity and source</source>
        <translation>Vigencia y fuente</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::BenefitModel</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>Benefit or service</source>
        <translation>Beneficio o servicio</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Quién lo entrega</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::CatalogueScreen</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message numerus="yes">
        <source>%n benefit(s) or service(s)</source>
        <translation>
            <numerusform>%n beneficio o servicio</numerusform>
            <numerusform>%n beneficios y servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Benefits and services</source>
        <translation>Beneficios y servicios</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is like this. Write less, or take a filter away.</source>
        <translation>No hay nada así en el catálogo. Escriba menos o quite algún filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message>
        <source>Choose a benefit in the list to read what it is and what is needed.</source>
        <translation>Elija un beneficio de la lista para leer qué es y qué se necesita.</translation>
    </message>
    <message>
        <source>Another unit gives this benefit.</source>
        <translation>Este beneficio lo entrega otra unidad.</translation>
    </message>
    <message>
        <source>&amp;New benefit</source>
        <translation>Beneficio &amp;nuevo</translation>
    </message>
    <message>
        <source>C&amp;hange this one</source>
        <translation>&amp;Cambiar este</translation>
    </message>
    <message>
        <source>On pape&amp;r…</source>
        <translation>En pape&amp;l…</translation>
    </message>
    <message>
        <source>Withdrawn: this version does not begin.</source>
        <translation>Retirada: esta versión no comenzará a regir.</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::PrintCatalogueDialog</name>
    <message>
        <source>Catalogue on paper</source>
        <translation>Catálogo en papel</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Para &amp;quién</translation>
    </message>
    <message>
        <source>The public: a booklet to take home</source>
        <translation>El público: un cuadernillo para llevar</translation>
    </message>
    <message>
        <source>The wall: a poster in large type</source>
        <translation>El muro: un afiche en letra grande</translation>
    </message>
    <message>
        <source>In &amp;sections by</source>
        <translation>En &amp;secciones por</translation>
    </message>
    <message>
        <source>Who gives them</source>
        <translation>Quién los entrega</translation>
    </message>
    <message>
        <source>Stage of life</source>
        <translation>Etapa de vida</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar en P&amp;DF…</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Contando las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n page(s).</source>
        <translation>
            <numerusform>Ocupa %n página.</numerusform>
            <numerusform>Ocupa %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Guardar el catálogo</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogo</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the catalogue</source>
        <translation>Imprimir el catálogo</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::RuleEditor</name>
    <message>
        <source>Counting whom it reaches… %1</source>
        <translation>Contando a quiénes alcanza… %1</translation>
    </message>
    <message>
        <source>Without requirements it is open to everybody.</source>
        <translation>Sin requisitos está abierto a cualquier persona.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Write «%1»</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>It is counted once the requirements are well written.</source>
        <translation>Se cuenta cuando los requisitos estén bien escritos.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Contando a quiénes alcanza…</translation>
    </message>
    <message>
        <source>Reaches %1 households with %2 persons, of %3 persons registered here.</source>
        <translation>Alcanza a %1 hogares con %2 personas, de %3 personas registradas aquí.</translation>
    </message>
    <message>
        <source>Of %1 more persons a datum is missing that decides it.</source>
        <translation>De otras %1 personas falta un dato que lo decide.</translation>
    </message>
    <message>
        <source>Re&amp;quirements: each line is a condition, and all must hold</source>
        <translation>Re&amp;quisitos: cada línea es una condición y deben cumplirse todas</translation>
    </message>
    <message>
        <source>For example: tramo hasta 60. Join with «y» or «o»; «no» turns a condition around; «verificar &quot;…&quot;» is what only the person can show.</source>
        <translation>Por ejemplo: tramo hasta 60. Una con «y» u «o»; «no» invierte una condición; «verificar &quot;…&quot;» es lo que solo la persona puede mostrar.</translation>
    </message>
    <message>
        <source>Con&amp;ditions there are</source>
        <translation>Con&amp;diciones que hay</translation>
    </message>
    <message>
        <source>Choose one to add it</source>
        <translation>Elija una para agregarla</translation>
    </message>
</context>
<context>
    <name>ventanilla::catalogue_ui::VersionList</name>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <translation>Retirada por %1 el %2: «%3»</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>Withdraw the version of %1</source>
        <translation>Retirar la versión del %1</translation>
    </message>
    <message>
        <source>From %1 on, decided already</source>
        <translation>Desde el %1, ya decidido</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al comienzo</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambió: %1</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>Sus versiones</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Por qué se retira</translation>
    </message>
    <message>
        <source>It then never begins, on any computer. To bring it back, plan it anew.</source>
        <translation>No comenzará a regir en ningún computador. Para recuperarla hay que planificarla de nuevo.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ventanilla::equity_ui::AlertCard</name>
    <message>
        <source>RSH %1</source>
        <translation>RSH %1</translation>
    </message>
    <message>
        <source>Why its rule is met</source>
        <translation>Por qué cumple los requisitos</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se funda</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Quiénes viven allí</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Take back the dismissal…</source>
        <translation>&amp;Revertir el descarte…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Abrir la &amp;ficha</translation>
    </message>
    <message>
        <source>Open the &amp;earlier grant</source>
        <translation>Abrir el otorgamiento &amp;anterior</translation>
    </message>
    <message>
        <source>Open the &amp;later grant</source>
        <translation>Abrir el otorgamiento p&amp;osterior</translation>
    </message>
    <message>
        <source>&amp;Why nothing needs to be done</source>
        <translation>Por &amp;qué no hay nada que hacer</translation>
    </message>
    <message>
        <source>Everybody who opens this alert reads it. The alert comes back when what it rests on changes.</source>
        <translation>Lo leen todos los que abran esta alerta. La alerta vuelve cuando cambia aquello en que se funda.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Why it is taken back</source>
        <translation>Por &amp;qué se revierte</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
</context>
<context>
    <name>ventanilla::equity_ui::AlertFilterBar</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Benefit</source>
        <translation>&amp;Prestación</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>&amp;Sector</translation>
    </message>
    <message>
        <source>&amp;Programmes at once, at least</source>
        <translation>Programas a la &amp;vez, al menos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <source>All benefits</source>
        <translation>Todas las prestaciones</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>Sh&amp;ow the dismissed ones instead</source>
        <translation>&amp;Mostrar las descartadas</translation>
    </message>
</context>
<context>
    <name>ventanilla::equity_ui::AlertScreen</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>The check was stopped. “Check again” begins it anew.</source>
        <translation>Se detuvo la revisión. «Revisar de nuevo» la comienza otra vez.</translation>
    </message>
    <message>
        <source>Dismissed. It comes back when what it rests on changes.</source>
        <translation>Descartada. Volverá cuando cambie aquello en que se funda.</translation>
    </message>
    <message>
        <source>The dismissal was taken back.</source>
        <translation>Se revirtió el descarte.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), checked on %1</source>
        <translation>
            <numerusform>%n alerta, revisado el %1</numerusform>
            <numerusform>%n alertas, revisado el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert has been dismissed.</source>
        <translation>No se ha descartado ninguna alerta.</translation>
    </message>
    <message>
        <source>No alert is of this kind. Choose less above to see others.</source>
        <translation>Ninguna alerta es así. Elija menos filtros arriba para ver otras.</translation>
    </message>
    <message>
        <source>Nothing calls for attention.</source>
        <translation>Nada pide atención.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Revisar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Looking through the commune</source>
        <translation>Revisando la comuna</translation>
    </message>
    <message>
        <source>Looked through: people %1, households %2, grants %3.</source>
        <translation>Se revisaron: personas %1, hogares %2, otorgamientos %3.</translation>
    </message>
    <message>
        <source>What you had begun to write is of an alert that is no more: “%1”</source>
        <translation>Lo que había empezado a escribir es de una alerta que ya no existe: «%1»</translation>
    </message>
    <message>
        <source>This alert is no more: what it rested on has changed.</source>
        <translation>Esta alerta ya no existe: cambió aquello en que se basaba.</translation>
    </message>
    <message>
        <source>You had written this and not saved it. Go on, or leave it with “Not now”.</source>
        <translation>Había escrito esto sin guardarlo. Siga, o déjelo con «Ahora no».</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::AttentionDetail</name>
    <message>
        <source>Tracking number %1</source>
        <translation>Número de seguimiento %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message>
        <source>Referred to: %1</source>
        <translation>Derivada a: %1</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>Debe traer: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation>Respuesta hasta: %1</translation>
    </message>
    <message>
        <source>Without motive.</source>
        <translation>Sin motivo.</translation>
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
        <source>Corrected by %1 on %2</source>
        <translation>Corregida por %1 el %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Razón: %1</translation>
    </message>
    <message>
        <source>It said before: %1</source>
        <translation>Antes decía: %1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Corrected. What it said before is kept below the motives.</source>
        <translation>Corregida. Lo que decía antes queda guardado bajo los motivos.</translation>
    </message>
    <message>
        <source>Choose an attention and press Enter to read it.</source>
        <translation>Elija una atención y presione Enter para leerla.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Con&amp;tinuarla</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>Attend this person again</source>
        <translation>Atender otra vez a esta persona</translation>
    </message>
    <message>
        <source>Correct the attention %1</source>
        <translation>Corregir la atención %1</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Razón de la corrección</translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation>Guardar la correcció&amp;n</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print &amp;receipt</source>
        <translation>&amp;Imprimir comprobante</translation>
    </message>
    <message>
        <source>Save it as P&amp;DF</source>
        <translation>&amp;Guardarlo en PDF</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::AttentionFilterBar</name>
    <message numerus="yes">
        <source>At most %n days at a time.</source>
        <translation>
            <numerusform>A lo más %n día a la vez.</numerusform>
            <numerusform>A lo más %n días a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Motive</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Only m&amp;ine</source>
        <translation>Solo las m&amp;ías</translation>
    </message>
    <message>
        <source>&amp;Open only</source>
        <translation>Solo a&amp;biertas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>units</comment>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::AttentionForm</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Add motive</source>
        <translation>Agregar motivo</translation>
    </message>
    <message>
        <source>&amp;Information given</source>
        <translation>&amp;Información entregada</translation>
    </message>
    <message>
        <source>Note for the offi&amp;ce (not on the receipt)</source>
        <translation>N&amp;ota interna (no va en el comprobante)</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::AttentionPanel</name>
    <message>
        <source>What you write could not be kept in case the program ends: finish soon.</source>
        <translation>No se pudo resguardar lo que escribe por si el programa se cierra: finalice pronto.</translation>
    </message>
    <message>
        <source>Discard the attention</source>
        <translation>Descartar la atención</translation>
    </message>
    <message>
        <source>What you have written now is lost; the attention stays open as it was.</source>
        <translation>Se pierde lo que escribió ahora; la atención queda abierta como estaba.</translation>
    </message>
    <message>
        <source>What you have written is lost, and no attention is registered.</source>
        <translation>Se pierde lo que escribió y no se registra ninguna atención.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <translation>Desde las %1 (%2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>tracking number %1</source>
        <translation>seguimiento %1</translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
    <message>
        <source>&amp;Finish attention</source>
        <translation>&amp;Finalizar atención</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>Dejar &amp;abierta</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::AttentionTableModel</name>
    <message>
        <source>Anonymous</source>
        <translation>Anónima</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Atendió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::BenefitsCard</name>
    <message>
        <source>With what is known, no other benefit of the catalogue fits.</source>
        <translation>Con lo que se sabe, no calza otro beneficio del catálogo.</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Adds it to the information given</source>
        <translation>Lo agrega a la información entregada</translation>
    </message>
    <message>
        <source>Inform of %1</source>
        <translation>Informar de %1</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Calza: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Falta saber: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Pregunte: %1</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Bring: %1</source>
        <translation>Debe traer: %1</translation>
    </message>
    <message>
        <source>%1: bring %2.</source>
        <translation>%1: traer %2.</translation>
    </message>
    <message numerus="yes">
        <source>Possible benefits not yet received: %n</source>
        <translation>
            <numerusform>Posibles beneficios no recibidos: %n</numerusform>
            <numerusform>Posibles beneficios no recibidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible benefits</source>
        <translation>Posibles beneficios</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Ver %n</numerusform>
            <numerusform>Ver los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Asks for it for this person: a social worker evaluates it then</source>
        <translation>Lo solicita para esta persona: después lo evalúa Asistencia Social</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitar %1</translation>
    </message>
    <message>
        <source>Request another benefit…</source>
        <translation>Solicitar otra prestación…</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Ver %n</numerusform>
            <numerusform>Ver todo (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::FinishedPanel</name>
    <message>
        <source>Attention left open</source>
        <translation>Atención abierta</translation>
    </message>
    <message>
        <source>Attention registered</source>
        <translation>Atención registrada</translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Tracking number %1</source>
        <translation>Número de seguimiento %1</translation>
    </message>
    <message>
        <source>Anybody at the counter can go on with it: it is listed under the search box.</source>
        <translation>Cualquiera del mesón puede continuarla: queda en la lista bajo el buscador.</translation>
    </message>
    <message>
        <source>With this number any office can tell how it goes.</source>
        <translation>Con este número cualquier oficina puede decir cómo va su solicitud.</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>Persona &amp;siguiente</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Enviando a la impresora…</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Print &amp;receipt</source>
        <translation>&amp;Imprimir comprobante</translation>
    </message>
    <message>
        <source>Save it as P&amp;DF</source>
        <translation>&amp;Guardarlo en PDF</translation>
    </message>
    <message>
        <source>Sa&amp;ve the letter as PDF</source>
        <translation>G&amp;uardar la carta en PDF</translation>
    </message>
    <message>
        <source>Print the %1 &amp;letters</source>
        <translation>Imprimir las %1 car&amp;tas</translation>
    </message>
    <message>
        <source>Sa&amp;ve the letters as PDF</source>
        <translation>G&amp;uardar las cartas en PDF</translation>
    </message>
    <message>
        <source>They take a letter along, to: %1</source>
        <translation>Lleva además una carta para: %1</translation>
    </message>
    <message>
        <source>Print the &amp;letter</source>
        <translation>Imprimir la car&amp;ta</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::FrontDeskScreen</name>
    <message>
        <source>Front desk</source>
        <translation>Mesón de atención</translation>
    </message>
    <message>
        <source>An attention is in progress</source>
        <translation>Hay una atención en curso</translation>
    </message>
    <message>
        <source>The anonymous enquiry is not finished. You can leave it open and go on with it later.</source>
        <translation>La consulta anónima no está finalizada. Puede dejarla abierta y seguir con ella después.</translation>
    </message>
    <message>
        <source>The attention of %1 is not finished. You can leave it open and go on with it later.</source>
        <translation>La atención de %1 no está finalizada. Puede dejarla abierta y seguir con ella después.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>This attention, begun at %1, was not finished: nothing of it was lost. Go on with it, leave it open or discard it.</source>
        <translation>Esta atención, iniciada el %1, quedó sin finalizar y nada se perdió. Continúela, déjela abierta o descártela.</translation>
    </message>
    <message>
        <source>Back to them</source>
        <translation>Volver a su ficha</translation>
    </message>
    <message>
        <source>You only look at this page: the attention in progress is an anonymous enquiry.</source>
        <translation>Esta ficha es solo para mirar: la atención en curso es una consulta anónima.</translation>
    </message>
    <message>
        <source>You only look at this page: the attention in progress is of %1.</source>
        <translation>Esta ficha es solo para mirar: la atención en curso es de %1.</translation>
    </message>
    <message>
        <source>Find the person at the left: by RUT, by name as you hear it, by address, folio or telephone.</source>
        <translation>Busque a la persona a la izquierda: por RUT, por el nombre como lo oye, por dirección, folio o teléfono.</translation>
    </message>
    <message>
        <source>The attention begins when you open a person or an anonymous enquiry.

%1  search
%2  add a motive
%3  finish
%4  receipt
%5  next person</source>
        <translation>La atención comienza al abrir a una persona o una consulta anónima.

%1  buscar
%2  agregar motivo
%3  finalizar
%4  comprobante
%5  persona siguiente</translation>
    </message>
    <message>
        <source>A new person is being registered</source>
        <translation>Hay una persona nueva a medio registrar</translation>
    </message>
    <message>
        <source>What you typed of them is not registered yet, and is lost if you go on without it.</source>
        <translation>Lo que escribió todavía no está registrado, y se pierde si sigue sin registrarlo.</translation>
    </message>
    <message>
        <source>This person was being registered and is not yet: nothing of what was typed is lost.</source>
        <translation>Esta persona quedó a medio registrar: no se perdió nada de lo que se había escrito.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Requested: grant %1. It is among those to evaluate.</source>
        <translation>Solicitada: prestación %1. Está entre las por evaluar.</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::GrantRequestDialog</name>
    <message>
        <source>Request a benefit</source>
        <translation>Solicitar una prestación</translation>
    </message>
    <message>
        <source>For %1. A social worker evaluates it then.</source>
        <translation>Para %1. Después la evalúa una asistente social.</translation>
    </message>
    <message>
        <source>&amp;Benefit</source>
        <translation>&amp;Prestación</translation>
    </message>
    <message>
        <source>Type its name or code</source>
        <translation>Escriba su nombre o código</translation>
    </message>
    <message>
        <source>Amount in &amp;pesos, if it is known</source>
        <translation>&amp;Monto en pesos, si se conoce</translation>
    </message>
    <message>
        <source>&amp;Quantity, if it is known</source>
        <translation>Can&amp;tidad, si se conoce</translation>
    </message>
    <message>
        <source>&amp;Why it is needed</source>
        <translation>P&amp;or qué se necesita</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitar</translation>
    </message>
    <message>
        <source>It has been granted already: whoever evaluates it decides by this.</source>
        <translation>Ya se otorgó antes: quien la evalúe decidirá por lo que escriba aquí.</translation>
    </message>
    <message>
        <source>Write why it is needed again already: whoever evaluates it decides by this.</source>
        <translation>Escriba por qué se necesita otra vez tan pronto: quien la evalúe decidirá por ello.</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::MembersCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message numerus="yes">
        <source>Household: %n member(s)</source>
        <translation>
            <numerusform>Hogar: %n integrante</numerusform>
            <numerusform>Hogar: %n integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Integrantes del hogar</translation>
    </message>
    <message>
        <source>No household is recorded.</source>
        <translation>No tiene hogar registrado.</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::MotiveEditor</name>
    <message numerus="yes">
        <source>By protocol: answer within %n working day(s), by %1.</source>
        <translation>
            <numerusform>Por protocolo: respuesta en %n día hábil, hasta el %1.</numerusform>
            <numerusform>Por protocolo: respuesta en %n días hábiles, hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no motive chosen yet</source>
        <translation>aún sin motivo</translation>
    </message>
    <message>
        <source>Motive %1</source>
        <translation>Motivo %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Remove motive %1</source>
        <translation>Quitar el motivo %1</translation>
    </message>
    <message>
        <source>%1 (outside)</source>
        <translation>%1 (externa)</translation>
    </message>
    <message>
        <source>Mo&amp;tive</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Type its name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Refer to</source>
        <translation>D&amp;erivar a</translation>
    </message>
    <message>
        <source>Type the unit&apos;s name</source>
        <translation>Escriba el nombre de la unidad</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Respue&amp;sta</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Pró&amp;ximo paso</translation>
    </message>
    <message>
        <source>Answer b&amp;y</source>
        <translation>Respuesta &amp;hasta</translation>
    </message>
    <message>
        <source>Doc&amp;uments to bring, one a line</source>
        <translation>Documentos q&amp;ue debe traer, uno por línea</translation>
    </message>
    <message>
        <source>What the unit should &amp;know</source>
        <translation>Lo que de&amp;be saber la unidad</translation>
    </message>
    <message numerus="yes">
        <source>Without protocol: general term of %n working day(s). Choose the unit.</source>
        <translation>
            <numerusform>Sin protocolo: plazo general de %n día hábil. Elija la unidad.</numerusform>
            <numerusform>Sin protocolo: plazo general de %n días hábiles. Elija la unidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without protocol: general term of %n working day(s).</source>
        <translation>
            <numerusform>Sin protocolo: plazo general de %n día hábil.</numerusform>
            <numerusform>Sin protocolo: plazo general de %n días hábiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::NewPersonPanel</name>
    <message>
        <source>without RUT</source>
        <translation>sin RUT</translation>
    </message>
    <message>
        <source>This number is of somebody who is registered already.</source>
        <translation>Ese número es de una persona que ya está registrada.</translation>
    </message>
    <message>
        <source>Somebody with a like name is registered already: is it the same person?</source>
        <translation>Ya hay alguien registrado con un nombre parecido: ¿es la misma persona?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>Sect&amp;or</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>It may be one of these</source>
        <translation>Puede ser una de estas</translation>
    </message>
    <message>
        <source>Persons who may be the same</source>
        <translation>Personas que pueden ser la misma</translation>
    </message>
    <message>
        <source>&amp;It is this person: use the record</source>
        <translation>&amp;Es esta persona: usar su ficha</translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation>Es otra persona: registrar</translation>
    </message>
    <message>
        <source>Register person</source>
        <translation>Registrar persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::PersonHeader</name>
    <message>
        <source>File</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>date of birth unknown</source>
        <translation>sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>with a disability</source>
        <translation>con discapacidad</translation>
    </message>
    <message>
        <source>depends on care</source>
        <translation>requiere cuidados</translation>
    </message>
    <message>
        <source>Without RSH segment</source>
        <translation>Sin tramo RSH</translation>
    </message>
    <message>
        <source>RSH segment %1</source>
        <translation>Tramo RSH %1</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation>al %1, %2</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>See the other</source>
        <translation>Ver la otra</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::ScreeningView</name>
    <message>
        <source>What is known of %1</source>
        <translation>Lo que se sabe de %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>answer due %1 (%2)</source>
        <translation>respuesta hasta el %1 (%2)</translation>
    </message>
    <message>
        <source>without deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Pending referrals</source>
        <translation>Derivaciones pendientes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>nobody is responsible yet</source>
        <translation>aún sin responsable</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open social cases</source>
        <translation>Casos sociales abiertos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>nómina del %1</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Programmes and subsidies of the household</source>
        <translation>Programas y subsidios del hogar</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>No se conoce ninguno.</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>Grants of the household</source>
        <translation>Prestaciones del hogar</translation>
    </message>
    <message>
        <source>None is registered.</source>
        <translation>No hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Without motive</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Last attentions</source>
        <translation>Últimas atenciones</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Esta es la primera.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::SearchPanel</name>
    <message>
        <source>The attentions left open could not be read.</source>
        <translation>No se pudieron leer las atenciones abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>Left open at this counter: %n</source>
        <translation>
            <numerusform>Abiertas en este mesón: %n</numerusform>
            <numerusform>Abiertas en este mesón: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;earch for a person</source>
        <translation>&amp;Buscar una persona</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>Registrar a esta persona</translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>Persona nueva (%1)</translation>
    </message>
    <message>
        <source>Anonymous enquiry (%1)</source>
        <translation>Consulta anónima (%1)</translation>
    </message>
    <message>
        <source>no motive yet</source>
        <translation>aún sin motivo</translation>
    </message>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
</context>
<context>
    <name>ventanilla::frontdesk::TodayScreen</name>
    <message>
        <source>Attentions</source>
        <translation>Atenciones</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>Atención %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attention(s)</source>
        <translation>
            <numerusform>%n atención</numerusform>
            <numerusform>%n atenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No attention fits these filters.</source>
        <translation>Ninguna atención calza con estos filtros.</translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::GrantCard</name>
    <message>
        <source>Delivery taken back</source>
        <translation>Entrega deshecha</translation>
    </message>
    <message>
        <source>Offered instead: %1</source>
        <translation>Se ofreció a cambio: %1</translation>
    </message>
    <message>
        <source>Registered before steps were kept.</source>
        <translation>Registrada antes de que se guardaran los pasos.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importada de %1.</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Abrir la &amp;ficha</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>prestación %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Requested under the version of %1; the catalogue has changed since: %2.</source>
        <translation>Solicitada bajo la versión del %1; el catálogo cambió después: %2.</translation>
    </message>
    <message>
        <source>Requested under the first version; the catalogue has changed since: %1.</source>
        <translation>Solicitada bajo la primera versión; el catálogo cambió después: %1.</translation>
    </message>
    <message>
        <source>Print to &amp;sign</source>
        <translation>Imprimir para f&amp;irmar</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Guardar en P&amp;DF</translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::GrantScreen</name>
    <message>
        <source>Grants</source>
        <translation>Prestaciones</translation>
    </message>
    <message>
        <source>Grant %1 is noted as delivered.</source>
        <translation>La prestación %1 quedó como entregada.</translation>
    </message>
    <message>
        <source>Done: grant %1 has gone on to its next step.</source>
        <translation>Listo: la prestación %1 pasó al paso siguiente.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>delivery-%1</source>
        <translation>entrega-%1</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Por evaluar</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Grants at this step</source>
        <translation>Prestaciones en este paso</translation>
    </message>
    <message>
        <source>Nothing stands at this step. A grant begins where a benefit is asked for: at the front desk, beside the benefits that a person could have.</source>
        <translation>No hay nada en este paso. Una prestación comienza donde se solicita un beneficio: en el mesón, junto a los beneficios posibles de la persona.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <source>Benefits of &amp;unit</source>
        <translation>Prestaciones de la &amp;unidad</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir el comprobante</translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::MovementForm</name>
    <message>
        <source>Counted &amp;units</source>
        <translation>&amp;Unidades contadas</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>E&amp;xpires on</source>
        <translation>&amp;Vence el</translation>
    </message>
    <message>
        <source>&amp;Invoice or order</source>
        <translation>&amp;Factura u orden de compra</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::OverdraftCard</name>
    <message numerus="yes">
        <source>Promised or given beyond what there was: %n</source>
        <translation>
            <numerusform>Comprometido o entregado por sobre lo que había: %n</numerusform>
            <numerusform>Comprometido o entregado por sobre lo que había: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See the stock</source>
        <translation>Ver la bodega</translation>
    </message>
    <message>
        <source>See the latest</source>
        <translation>Ver la última</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por resolver</translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::StepForm</name>
    <message>
        <source>A&amp;mount in pesos</source>
        <translation>Monto en &amp;pesos</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>Opin&amp;ion</source>
        <translation>&amp;Opinión</translation>
    </message>
    <message>
        <source>What the person is offered ins&amp;tead</source>
        <translation>Qué se le ofrece a camb&amp;io</translation>
    </message>
    <message>
        <source>Decree or f&amp;olio</source>
        <translation>Decreto o fo&amp;lio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::StockModel</name>
    <message>
        <source>Nobody keeps its stock yet</source>
        <translation>Nadie lleva su bodega todavía</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Bajo el mínimo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>hay %1</translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n comprometida</numerusform>
            <numerusform>%n comprometidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::grants_ui::StockScreen</name>
    <message>
        <source>Storeroom</source>
        <translation>Bodega</translation>
    </message>
    <message>
        <source>Registered as movement %1.</source>
        <translation>Registrado como movimiento %1.</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>prestación %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier.</source>
        <translation>
            <numerusform>Y %n anterior.</numerusform>
            <numerusform>Y %n anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No movement yet. Begin with a count of what there is.</source>
        <translation>Aún no hay movimientos. Comience con un recuento de lo que hay.</translation>
    </message>
    <message>
        <source>Benefits that are goods</source>
        <translation>Beneficios en especie</translation>
    </message>
    <message>
        <source>No benefit of the catalogue is goods. Say in the catalogue which ones are, and their stock is kept here.</source>
        <translation>Ningún beneficio del catálogo es en especie. Indique en el catálogo cuáles lo son y su bodega se lleva aquí.</translation>
    </message>
    <message>
        <source>Movements, newest first</source>
        <translation>Movimientos, del más nuevo al más antiguo</translation>
    </message>
    <message>
        <source>Minimum: %1</source>
        <translation>Mínimo: %1</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ExportPage</name>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>There is a file of this name already. Its content will be lost.</source>
        <translation>Ya existe un archivo con este nombre. Su contenido se perderá.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 rows are in the file now.</source>
        <translation>El archivo quedó con %1 filas.</translation>
    </message>
    <message>
        <source>%1 could not be named in it: persons without a RUT, or households without a folio.</source>
        <translation>%1 no se pudieron identificar en él: personas sin RUT u hogares sin folio.</translation>
    </message>
    <message>
        <source>A file for other systems</source>
        <translation>Un archivo para otros sistemas</translation>
    </message>
    <message>
        <source>The file has personal data and is not encrypted: keep it no longer than it is needed. Every export is noted with who made it.</source>
        <translation>El archivo tiene datos personales y no va cifrado: consérvelo solo mientras lo necesite. Cada exportación queda registrada con quien la hizo.</translation>
    </message>
    <message>
        <source>&amp;What to export</source>
        <translation>&amp;Qué exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>CSV that Excel opens as it is; a name that ends in .xlsx gives a workbook.</source>
        <translation>CSV que Excel abre tal cual; si el nombre termina en .xlsx, se escribe un libro de Excel.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ImportFigures</name>
    <message>
        <source>read</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiadas</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ImportPage</name>
    <message>
        <source>Import without a trial?</source>
        <translation>¿Importar sin probar antes?</translation>
    </message>
    <message>
        <source>A trial tells what the file would change, and saves nothing. What is imported cannot be taken back in one step.</source>
        <translation>La prueba dice qué cambiaría el archivo y no guarda nada. Lo importado no se puede deshacer de una vez.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probar antes</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>First choose the file.</source>
        <translation>Elija primero el archivo.</translation>
    </message>
    <message>
        <source>A trial reads the whole file and saves nothing.</source>
        <translation>La prueba lee todo el archivo y no guarda nada.</translation>
    </message>
    <message>
        <source>Say in “Columns” which column of the file identifies each row.</source>
        <translation>Indique en “Columnas” qué columna del archivo identifica cada fila.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n column(s)</source>
        <translation>
            <numerusform>%1; %n columna</numerusform>
            <numerusform>%1; %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>There are no problems so far.</source>
        <translation>Hasta ahora no hay problemas.</translation>
    </message>
    <message>
        <source>The first %1; all of them are in the file of rejected rows.</source>
        <translation>Los primeros %1; todos están en el archivo de filas rechazadas.</translation>
    </message>
    <message>
        <source>These rows are not taken.</source>
        <translation>Estas filas no se aceptan.</translation>
    </message>
    <message>
        <source>Found in the first rows.</source>
        <translation>Encontrados en las primeras filas.</translation>
    </message>
    <message>
        <source>1. The file</source>
        <translation>1. El archivo</translation>
    </message>
    <message>
        <source>2. What it says</source>
        <translation>2. Lo que contiene</translation>
    </message>
    <message>
        <source>3. Try and import</source>
        <translation>3. Probar e importar</translation>
    </message>
    <message>
        <source>&amp;What the file has</source>
        <translation>&amp;Qué contiene el archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>CSV or XLSX. It can also be dropped here.</source>
        <translation>CSV o XLSX. También puede arrastrarlo hasta aquí.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Try without saving</source>
        <translation>&amp;Probar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here, to see its first rows and how they will be read.</source>
        <translation>Elija un archivo, o arrástrelo hasta aquí, para ver sus primeras filas y cómo se leerán.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Filas que no se aceptan</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ImportResult</name>
    <message>
        <source>Stopped. Nothing of the file was imported.</source>
        <translation>Detenido. No se importó nada del archivo.</translation>
    </message>
    <message>
        <source>A trial: nothing was saved. Mend the rejected rows in the file, or import the others.</source>
        <translation>Fue una prueba: no se guardó nada. Corrija en el archivo las filas rechazadas, o importe las demás.</translation>
    </message>
    <message>
        <source>A trial: nothing was saved. The whole file can be imported.</source>
        <translation>Fue una prueba: no se guardó nada. El archivo completo se puede importar.</translation>
    </message>
    <message>
        <source>Imported, without the rejected rows. They are in a file of their own: mend them there and import that file.</source>
        <translation>Importado, salvo las filas rechazadas. Están en un archivo aparte: corríjalas ahí e importe ese archivo.</translation>
    </message>
    <message>
        <source>Imported: every row of the file was taken.</source>
        <translation>Importado: se aceptaron todas las filas del archivo.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>No se leen: %1.</translation>
    </message>
    <message>
        <source>Not in the file, so left as they were: %1.</source>
        <translation>No vienen en el archivo y quedan como estaban: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) described a household otherwise than an earlier row; the earlier one was kept.</source>
        <translation>
            <numerusform>%n fila describía un hogar de otra forma que una anterior; se mantuvo la anterior.</numerusform>
            <numerusform>%n filas describían un hogar de otra forma que una anterior; se mantuvo la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Op&amp;en the rejected rows</source>
        <translation>A&amp;brir las filas rechazadas</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ImportScreen</name>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::MappingEditor</name>
    <message>
        <source>Choose the column of the file that has it.</source>
        <translation>Elija la columna del archivo que lo contiene.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>(not in the file)</source>
        <translation>(no viene en el archivo)</translation>
    </message>
    <message>
        <source>Dates with bars or hyphens</source>
        <translation>Fechas con barras o guiones</translation>
    </message>
    <message>
        <source>Day first: 31-12-2025</source>
        <translation>Primero el día: 31-12-2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation>Primero el mes: 12/31/2025</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Either sign</source>
        <translation>Cualquier signo</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Coma: 1.234,5</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Punto: 1,234.5</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::PreviewModel</name>
    <message>
        <source>(not read)</source>
        <extracomment>What a column of a file is read as</extracomment>
        <translation>(no se lee)</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Why the row is not taken</source>
        <translation>Por qué no se acepta la fila</translation>
    </message>
</context>
<context>
    <name>ventanilla::interchange_ui::SavedMappings</name>
    <message>
        <source>Use a saved ma&amp;pping</source>
        <translation>&amp;Usar una correspondencia guardada</translation>
    </message>
    <message>
        <source>Found by the headers</source>
        <translation>Según los encabezados</translation>
    </message>
    <message>
        <source>Save this one &amp;under the name</source>
        <translation>Guardar esta con el &amp;nombre</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::ComparisonGrid</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>File %1, the older one: it stays</source>
        <translation>Ficha %1, la más antigua: es la que queda</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Ficha %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whose value is kept: &quot;Telephone: +56 9 1234 5678&quot;</extracomment>
        <translation>%1 %2 de %3 de %4 {1:?} {2?}</translation>
    </message>
    <message>
        <source>Open the &amp;first file</source>
        <translation>Abrir la &amp;primera ficha</translation>
    </message>
    <message>
        <source>Open the &amp;second file</source>
        <translation>Abrir la &amp;segunda ficha</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::ComparisonPage</name>
    <message>
        <source>Are they the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volver a la &amp;lista</translation>
    </message>
    <message>
        <source>It is &amp;not the same</source>
        <translation>&amp;No es la misma</translation>
    </message>
    <message>
        <source>It is the sa&amp;me person</source>
        <translation>&amp;Es la misma persona</translation>
    </message>
    <message>
        <source>Attentions, benefits and households of both are kept. Where the files differ, choose what stays.</source>
        <translation>Se conservan las atenciones, beneficios y hogares de ambas. Donde las fichas no dicen lo mismo, elija qué queda.</translation>
    </message>
    <message>
        <source>They have two different RUTs, so they cannot be joined. If one of the RUTs is mistyped, open that file, correct or delete the RUT, and come back. If both are right, they are two persons.</source>
        <translation>Tienen dos RUT distintos, así que no se pueden unir. Si uno está mal escrito, abra esa ficha, corrija o borre el RUT y vuelva aquí. Si los dos están bien, son dos personas.</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::DuplicatesModel</name>
    <message>
        <source>First file</source>
        <translation>Primera ficha</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Segunda ficha</translation>
    </message>
    <message>
        <source>How they are alike</source>
        <translation>En qué se parecen</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::DuplicatesPage</name>
    <message>
        <source>It is one file now. If it was a mistake, open the file: they can be separated there.</source>
        <translation>Ahora es una sola ficha. Si fue un error, ábrala: desde ahí se pueden separar.</translation>
    </message>
    <message>
        <source>They stay as two persons, and will not be proposed again.</source>
        <translation>Quedan como dos personas y no se volverán a proponer.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Nobody seems to be registered twice.</source>
        <translation>Nadie parece estar inscrito dos veces.</translation>
    </message>
    <message>
        <source>The files have not been compared to the end. Look again to see the list.</source>
        <translation>La comparación no llegó al final. Elija «Buscar de nuevo» para ver la lista.</translation>
    </message>
    <message numerus="yes">
        <source>The %n surest pair(s)</source>
        <translation>
            <numerusform>El par más seguro</numerusform>
            <numerusform>Los %n pares más seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), the surest first</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares, los más seguros primero</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation>&amp;Volver a personas</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Compare the two files</source>
        <translation>&amp;Comparar las dos fichas</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Comparing the files of all persons…</source>
        <translation>Comparando las fichas de todas las personas…</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HistoryModel</name>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Decía</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HistoryTab</name>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Nothing has been changed since this file came into being.</source>
        <translation>Nada ha cambiado desde que existe esta ficha.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios, primero los más recientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HouseholdAlerts</name>
    <message numerus="yes">
        <source>And %n more alert(s).</source>
        <translation>
            <numerusform>Y %n alerta más.</numerusform>
            <numerusform>Y %n alertas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the alert</source>
        <translation>Ver la alerta</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HouseholdForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>&amp;Sector</translation>
    </message>
    <message>
        <source>&amp;Name of the new sector</source>
        <translation>Nombre del &amp;nuevo sector</translation>
    </message>
    <message>
        <source>&amp;Telephone of the household</source>
        <translation>&amp;Teléfono del hogar</translation>
    </message>
    <message>
        <source>RSH &amp;folio</source>
        <translation>&amp;Folio RSH</translation>
    </message>
    <message>
        <source>RSH se&amp;gment</source>
        <translation>T&amp;ramo RSH</translation>
    </message>
    <message>
        <source>&amp;Date of the RSH extract</source>
        <translation>Fecha del e&amp;xtracto RSH</translation>
    </message>
    <message>
        <source>Another sector…</source>
        <translation>Otro sector…</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Tramo %1</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::HouseholdTab</name>
    <message>
        <source>End the membership?</source>
        <translation>¿Deja el hogar?</translation>
    </message>
    <message>
        <source>%1 will no longer be a member of this household from today. The history keeps it.</source>
        <translation>Desde hoy %1 ya no será integrante de este hogar. El historial lo conserva.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Sí, deja el hogar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This household has a head already. Change that person&apos;s relation first, or choose another one.</source>
        <translation>Este hogar ya tiene jefe o jefa. Cambie antes el parentesco de esa persona, o elija otro.</translation>
    </message>
    <message>
        <source>This person is a member of this household already.</source>
        <translation>Esta persona ya es integrante de este hogar.</translation>
    </message>
    <message>
        <source>Somebody has changed this household since you opened it, so nothing was saved. Undo your changes, press F5 to see what it says now, and type them again.</source>
        <translation>Alguien cambió este hogar después de que usted lo abrió, por eso no se guardó nada. Revierta sus cambios, presione F5 para ver lo que dice ahora y escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>No household is recorded for this person.</source>
        <translation>No hay un hogar registrado para esta persona.</translation>
    </message>
    <message>
        <source>Re&amp;gister a household</source>
        <translation>&amp;Registrar un hogar</translation>
    </message>
    <message>
        <source>&amp;Join an existing household…</source>
        <translation>&amp;Integrar a un hogar existente…</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>El hogar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Sa&amp;ve household</source>
        <translation>&amp;Guardar hogar</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::MemberDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>No household is recorded for the person marked. Mark another one.</source>
        <translation>La persona marcada no tiene un hogar registrado. Marque otra.</translation>
    </message>
    <message>
        <source>&amp;Relation to the head of household</source>
        <translation>Parentesco con el &amp;jefe o la jefa de hogar</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message>
        <source>Search the person who lives in this household. If they are a member of another one, that membership ends today.</source>
        <translation>Busque a la persona que vive en este hogar. Si es integrante de otro, deja ese otro desde hoy.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Move to another household</source>
        <translation>Mover a otro hogar</translation>
    </message>
    <message>
        <source>Search somebody of the household that %1 moves to, by name, RUT, address or folio.</source>
        <translation>Busque a alguien del hogar al que se cambia %1, por nombre, RUT, dirección o folio.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Cambiar el parentesco</translation>
    </message>
    <message>
        <source>What %1 is to the head of the household.</source>
        <translation>Qué es %1 del jefe o la jefa de hogar.</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;Buscar</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::MemberList</name>
    <message>
        <source>Members of the household</source>
        <translation>Integrantes del hogar</translation>
    </message>
    <message>
        <source>Add &amp;member…</source>
        <translation>Agregar &amp;integrante…</translation>
    </message>
    <message>
        <source>M&amp;ove…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Relation…</source>
        <translation>&amp;Parentesco…</translation>
    </message>
    <message>
        <source>&amp;End membership…</source>
        <translation>De&amp;ja el hogar…</translation>
    </message>
    <message>
        <source>Open f&amp;ile</source>
        <translation>&amp;Abrir ficha</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::MemberModel</name>
    <message>
        <source>without RUT</source>
        <translation>sin RUT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::MergedRecords</name>
    <message>
        <source>Joined with file %1, registered as %2</source>
        <translation>Unida con la ficha %1, inscrita como %2</translation>
    </message>
    <message>
        <source>Se&amp;parate…</source>
        <translation>Se&amp;parar…</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Look for a person</source>
        <translation>&amp;Buscar una persona</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicados…</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::PersonDataTab</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Somebody has changed this file since you opened it. What you typed was not saved, so that nothing of theirs is lost. Look at what it says now and type your change again.</source>
        <translation>Alguien cambió esta ficha después de que usted la abrió. Lo que escribió no se guardó, para no perder lo de la otra persona. Vea lo que dice ahora y escriba de nuevo su cambio.</translation>
    </message>
    <message>
        <source>Sho&amp;w what it says now</source>
        <translation>Ver &amp;lo que dice ahora</translation>
    </message>
    <message>
        <source>Open the other &amp;file</source>
        <translation>Abrir la otra ficha</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Guardar camb&amp;ios</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::PersonFilePanel</name>
    <message>
        <source>without RUT</source>
        <translation>sin RUT</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Falleció el %1</translation>
    </message>
    <message>
        <source>RSH segment %1</source>
        <translation>Tramo RSH %1</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>What you typed in the file of %1 is not saved.</source>
        <translation>Lo que escribió en la ficha de %1 no está guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Search a person and press Enter to open the file.</source>
        <translation>Busque a una persona y presione Entrar para abrir su ficha.</translation>
    </message>
    <message>
        <source>No programmes are recorded. They come with the lists that the administrator imports.</source>
        <translation>No hay programas registrados. Llegan con las nóminas que importa la persona administradora.</translation>
    </message>
    <message>
        <source>What you were typing in this file was not saved: here it is. Save it or undo it.</source>
        <translation>Lo que estaba escribiendo en esta ficha no se había guardado: aquí está. Guárdelo o deshágalo.</translation>
    </message>
    <message>
        <source>What you were typing in this file was not saved: here it is. Somebody has changed the same meanwhile, so look at it before you save.</source>
        <translation>Lo que estaba escribiendo en esta ficha no se había guardado: aquí está. Entretanto alguien cambió lo mismo, así que revíselo antes de guardar.</translation>
    </message>
    <message>
        <source>Separate the two files?</source>
        <translation>¿Separar las dos fichas?</translation>
    </message>
    <message>
        <source>File %1, registered as %2, is a person of its own again, with the attentions, benefits and household that were registered in it. What was chosen when they were joined stays in this file: look whether it is right.</source>
        <translation>La ficha %1, inscrita como %2, vuelve a ser una ficha aparte, con las atenciones, beneficios y hogar que se registraron en ella. Lo que se eligió al unirlas se mantiene en esta ficha: revise que esté bien.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>File %1 is a person of its own again.</source>
        <translation>La ficha %1 vuelve a ser una ficha aparte.</translation>
    </message>
    <message>
        <source>Opens the front desk with this person: attentions, possible benefits, requests</source>
        <translation>Abre el mesón con esta persona: atenciones, prestaciones posibles y solicitudes</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Atender en el mesón</translation>
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
    <name>ventanilla::people::PersonSearchPanel</name>
    <message>
        <source>RUT, name, address, folio or telephone</source>
        <translation>RUT, nombre, dirección, folio o teléfono</translation>
    </message>
    <message>
        <source>The first %1. Type more to find the right one.</source>
        <translation>Las primeras %1 personas. Escriba más para encontrar a la que busca.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found, best match first</source>
        <translation>
            <numerusform>%n persona encontrada</numerusform>
            <numerusform>%n personas, primero la más parecida</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Type a RUT or part of a name. Accents and small mistakes do not matter.</source>
        <translation>Escriba un RUT o parte de un nombre. No importan las tildes ni los errores pequeños.</translation>
    </message>
    <message>
        <source>Nobody fits what you typed. Try another part of the name, the RUT, the address or the telephone.</source>
        <translation>Nadie calza con lo que escribió. Pruebe con otra parte del nombre, el RUT, la dirección o el teléfono.</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::ProgrammeModel</name>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>According to the list of</source>
        <translation>Según la nómina del</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::SaveBar</name>
    <message>
        <source>Undo c&amp;hanges</source>
        <translation>Re&amp;vertir cambios</translation>
    </message>
</context>
<context>
    <name>ventanilla::people::SearchResultModel</name>
    <message>
        <source>without RUT</source>
        <translation>sin RUT</translation>
    </message>
    <message>
        <source>RSH %1</source>
        <translation>RSH %1</translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::AnswerForm</name>
    <message>
        <source>&amp;Paper in which %1 answers</source>
        <translation>Documento en que res&amp;ponde %1</translation>
    </message>
    <message>
        <source>Its name and number, such as “Convenio 12 of 2026”</source>
        <translation>Su nombre y número, por ejemplo «Convenio 12 de 2026»</translation>
    </message>
    <message>
        <source>Reason of the re&amp;fusal</source>
        <translation>Motivo del re&amp;chazo</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ClosingDaysDialog</name>
    <message>
        <source>Days without attention</source>
        <translation>Días sin atención</translation>
    </message>
    <message>
        <source>These days count for no deadline. The program knows the public holidays; add the days on which the municipality closes besides. Deadlines given before stay as they are.</source>
        <translation>Estos días no cuentan para ningún plazo. El programa conoce los feriados legales; agregue los otros días en que la municipalidad cierra. Los plazos ya fijados no cambian.</translation>
    </message>
    <message>
        <source>These days count for no deadline. The heads of units and the administrators add the days on which the municipality closes.</source>
        <translation>Estos días no cuentan para ningún plazo. Los encargados de unidad y la administración agregan los días en que la municipalidad cierra.</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>Año an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>Año &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Why it is closed</source>
        <translation>&amp;Por qué se cierra</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>%1 · public holiday</source>
        <translation>%1 · feriado legal</translation>
    </message>
    <message>
        <source>%1 · closing day of the municipality</source>
        <translation>%1 · día de cierre de la municipalidad</translation>
    </message>
    <message>
        <source>No closing day of the municipality in %1 yet. Write its date and why it is closed, and add it.</source>
        <translation>La municipalidad no tiene días de cierre en %1. Escriba la fecha y por qué se cierra, y agréguelo.</translation>
    </message>
    <message>
        <source>No closing day of the municipality in %1 yet.</source>
        <translation>La municipalidad no tiene días de cierre en %1.</translation>
    </message>
    <message>
        <source>%1 counts for no deadline that is given from now on.</source>
        <translation>El %1 no se cuenta en ningún plazo que se dé desde ahora.</translation>
    </message>
    <message>
        <source>Remove this closing day?</source>
        <translation>¿Quitar este día de cierre?</translation>
    </message>
    <message>
        <source>%1 will be a day like others again. Deadlines given before stay as they are.</source>
        <translation>El %1 vuelve a ser un día como los demás. Los plazos ya fijados no cambian.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 is a day like others again.</source>
        <translation>El %1 vuelve a ser un día como los demás.</translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ProposalForm</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Proposal of a protocol</source>
        <translation>Propuesta de protocolo</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Elija la unidad</translation>
    </message>
    <message>
        <source>Any motive</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>&amp;Unit that refers</source>
        <translation>&amp;Unidad que deriva</translation>
    </message>
    <message>
        <source>Unit that a&amp;ttends</source>
        <translation>Unidad que a&amp;tiende</translation>
    </message>
    <message>
        <source>&amp;Motive</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Documents that the person brings</source>
        <translation>&amp;Documentos que trae la persona</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>&amp;Working days until the answer</source>
        <translation>Días &amp;hábiles hasta la respuesta</translation>
    </message>
    <message>
        <source>Who answers &amp;for it</source>
        <translation>Quién &amp;responde</translation>
    </message>
    <message>
        <source>Who d&amp;oes what</source>
        <translation>Quién hace &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Vigente desde</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proponer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ProtocolCard</name>
    <message>
        <source>outside the municipality</source>
        <translation>fuera de la municipalidad</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) in 90 days</source>
        <translation>
            <numerusform>%n derivación en 90 días</numerusform>
            <numerusform>%n derivaciones en 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Without protocol</source>
        <translation>Sin protocolo</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was agreed, so an answer is expected within %n working day(s), and nobody knows which documents to bring. Propose a protocol.</source>
        <translation>
            <numerusform>No hay nada acordado: la respuesta se espera en %n día hábil y nadie sabe qué documentos traer. Conviene proponer un protocolo.</numerusform>
            <numerusform>No hay nada acordado: la respuesta se espera en %n días hábiles y nadie sabe qué documentos traer. Conviene proponer un protocolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Versión %1: %2</translation>
    </message>
    <message>
        <source>&amp;Accepted on paper…</source>
        <translation>&amp;Aceptado en papel…</translation>
    </message>
    <message>
        <source>&amp;Refused on paper…</source>
        <translation>&amp;Rechazado en papel…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>Propose a new &amp;version…</source>
        <translation>Proponer &amp;versión nueva…</translation>
    </message>
    <message>
        <source>Propose a &amp;protocol…</source>
        <translation>&amp;Proponer protocolo…</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué está</translation>
    </message>
    <message>
        <source>Term of the answer, and who answers for it</source>
        <translation>Plazo de la respuesta y quién responde</translation>
    </message>
    <message>
        <source>Documents that the person brings</source>
        <translation>Documentos que trae la persona</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>W&amp;ithdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Print to si&amp;gn</source>
        <translation>Imprimir para f&amp;irmar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>&amp;Guardar en PDF</translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ProtocolModel</name>
    <message numerus="yes">
        <source>%n referral(s) in 90 days</source>
        <translation>
            <numerusform>%n derivación en 90 días</numerusform>
            <numerusform>%n derivaciones en 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Without protocol</source>
        <translation>Sin protocolo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>ventanilla::protocols_ui::ProtocolScreen</name>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Proposed. It holds once both units have accepted it; until then what was agreed before does.</source>
        <translation>Propuesto. Rige cuando ambas unidades lo hayan aceptado; hasta entonces vale lo acordado antes.</translation>
    </message>
    <message>
        <source>Refused. Who proposed it sees your reason.</source>
        <translation>Rechazado. Quien lo propuso ve su motivo.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Withdraw this version?</source>
        <translation>¿Retirar esta versión?</translation>
    </message>
    <message>
        <source>A proposal is taken back. What is in force ends today: referrals made from now on have the general term, and those already made keep theirs.</source>
        <translation>Una propuesta queda sin efecto. Lo que rige termina hoy: las derivaciones que se hagan desde ahora tienen el plazo general, y las ya hechas conservan el suyo.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Guardar el protocolo</translation>
    </message>
    <message>
        <source>protocol-%1</source>
        <translation>protocolo-%1</translation>
    </message>
    <message>
        <source>No proposal waits for an answer.</source>
        <translation>Ninguna propuesta espera respuesta.</translation>
    </message>
    <message>
        <source>Whoever was sent to another unit lately was sent under a protocol.</source>
        <translation>Quienes se derivaron a otra unidad en este tiempo lo fueron según un protocolo.</translation>
    </message>
    <message>
        <source>No units have agreed on a protocol yet, and nobody has been referred lately.</source>
        <translation>Ninguna unidad ha acordado un protocolo todavía, y no hay derivaciones recientes.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>Without protocol</source>
        <translation>Sin protocolo</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>&amp;New protocol…</source>
        <translation>Protocolo &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Days without attention…</source>
        <translation>&amp;Días sin atención…</translation>
    </message>
    <message>
        <source>Print the protocol</source>
        <translation>Imprimir el protocolo</translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::ArrowModel</name>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Working days within which half and nine tenths of the answers came</source>
        <translation>Días hábiles en que llegaron la mitad y nueve de cada diez respuestas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::LegDialog</name>
    <message>
        <source>What is overdue stands first. Enter opens the referral or the person&apos;s file.</source>
        <translation>Las vencidas van primero. Intro abre la derivación o la ficha de la persona.</translation>
    </message>
    <message>
        <source>What is overdue stands first. Your role sees no names.</source>
        <translation>Las vencidas van primero. Su rol no ve nombres.</translation>
    </message>
    <message>
        <source>Referrals of the arrow</source>
        <translation>Derivaciones de la flecha</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::LegModel</name>
    <message>
        <source>Anonymous</source>
        <translation>Anónima</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Person and motive</source>
        <translation>Persona y motivo</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días hábiles</translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::MapScreen</name>
    <message>
        <source>Map of referrals</source>
        <translation>Mapa de derivaciones</translation>
    </message>
    <message>
        <source>No referrals were made on these days. Choose a longer period.</source>
        <translation>En estos días no se hicieron derivaciones. Elija un período más largo.</translation>
    </message>
    <message>
        <source>&amp;How it is counted</source>
        <translation>&amp;Cómo se cuenta</translation>
    </message>
    <message>
        <source>Ways of referrals</source>
        <translation>Caminos de las derivaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) made; with each unit they were passed on to: %1.</source>
        <translation>
            <numerusform>Se hizo %n derivación; contando cada unidad a la que se reenvió: %1.</numerusform>
            <numerusform>Se hicieron %n derivaciones; contando cada unidad a la que se reenviaron: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days: the working days within which half and nine tenths of the answers came. Enter opens the referrals of a way.</source>
        <translation>Días: los días hábiles en que llegaron la mitad y nueve de cada diez respuestas. Intro abre las derivaciones de un camino.</translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::MapView</name>
    <message>
        <source>Map of referrals, drawn</source>
        <translation>Mapa de derivaciones, dibujado</translation>
    </message>
    <message>
        <source>Outside the municipality</source>
        <translation>Fuera de la municipalidad</translation>
    </message>
</context>
<context>
    <name>ventanilla::referral_map::PeriodBar</name>
    <message>
        <source>It is before the first day.</source>
        <translation>Es anterior al primer día.</translation>
    </message>
    <message>
        <source>&amp;Referrals made in</source>
        <translation>&amp;Derivaciones hechas en</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>los últimos 90 días</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>los últimos 12 meses</translation>
    </message>
    <message>
        <source>other dates…</source>
        <translation>otras fechas…</translation>
    </message>
</context>
<context>
    <name>ventanilla::referrals_ui::InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>The code is mistyped. It looks like %1.</source>
        <translation>El código está mal escrito. Es como %1.</translation>
    </message>
    <message>
        <source>You belong to no unit, so nothing waits for you here. Ask the administrator to enter your unit.</source>
        <translation>Usted no pertenece a ninguna unidad, por eso aquí no le espera nada. Pida al administrador que registre su unidad.</translation>
    </message>
    <message>
        <source>Nothing new: every referral sent to your unit has been received.</source>
        <translation>Nada nuevo: todas las derivaciones enviadas a su unidad están recibidas.</translation>
    </message>
    <message>
        <source>No answer is due today.</source>
        <translation>Hoy no vence ninguna respuesta.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>Nobody here is working on a referral. What is received in “New” comes here.</source>
        <translation>Nadie aquí trabaja en una derivación. Lo que se recibe en «Nuevas» llega aquí.</translation>
    </message>
    <message>
        <source>No unit has sent a referral back to you.</source>
        <translation>Ninguna unidad le ha devuelto una derivación.</translation>
    </message>
    <message>
        <source>There are no answers to tell. When a unit answers, tell the person and close the referral here.</source>
        <translation>No hay respuestas por comunicar. Cuando una unidad responda, avise a la persona y cierre aquí la derivación.</translation>
    </message>
    <message>
        <source>Nothing waits for an institution outside the municipality.</source>
        <translation>Nada espera a una institución externa.</translation>
    </message>
    <message>
        <source>Co&amp;de of a referral or letter</source>
        <translation>Có&amp;digo de una derivación o carta</translation>
    </message>
    <message>
        <source>Only what &amp;I see to</source>
        <translation>Solo lo que &amp;tengo asignado</translation>
    </message>
    <message>
        <source>Boxes of the inbox</source>
        <translation>Casillas de la bandeja</translation>
    </message>
    <message>
        <source>Referrals of the box</source>
        <translation>Derivaciones de la casilla</translation>
    </message>
</context>
<context>
    <name>ventanilla::referrals_ui::ReferralDetail</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
    <message>
        <source>Without protocol</source>
        <translation>Sin protocolo</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>%1 sees to it</source>
        <translation>a cargo de %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Lo que debe saber</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>Lo que se le dijo a la persona</translation>
    </message>
    <message>
        <source>Next step given to the person</source>
        <translation>Próximo paso indicado a la persona</translation>
    </message>
    <message>
        <source>Note of the attention</source>
        <translation>Nota de la atención</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documentos que debe traer</translation>
    </message>
    <message>
        <source>The answer is expected by</source>
        <translation>La respuesta se espera a más tardar el</translation>
    </message>
    <message>
        <source>RUT and telephone</source>
        <translation>RUT y teléfono</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Abrir la &amp;ficha</translation>
    </message>
    <message>
        <source>Print the &amp;letter</source>
        <translation>Imprimir la &amp;carta</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Guardar en P&amp;DF</translation>
    </message>
</context>
<context>
    <name>ventanilla::referrals_ui::ReferralModel</name>
    <message>
        <source>Anonymous enquiry</source>
        <translation>Consulta anónima</translation>
    </message>
</context>
<context>
    <name>ventanilla::referrals_ui::StepForm</name>
    <message>
        <source>&amp;Text of the answer on paper</source>
        <translation>&amp;Texto de la respuesta en papel</translation>
    </message>
    <message>
        <source>&amp;Text of the answer for the person</source>
        <translation>&amp;Texto de la respuesta para la persona</translation>
    </message>
    <message>
        <source>&amp;Text: why it goes back</source>
        <translation>&amp;Texto: por qué se devuelve</translation>
    </message>
    <message>
        <source>&amp;Text: why it goes on, and what they should know</source>
        <translation>&amp;Texto: por qué se reenvía y qué deben saber</translation>
    </message>
    <message>
        <source>&amp;Text: why it is given up</source>
        <translation>&amp;Texto: por qué se deja sin efecto</translation>
    </message>
    <message>
        <source>&amp;Text of a note</source>
        <translation>&amp;Texto de una nota</translation>
    </message>
    <message>
        <source>&amp;Unit it goes to</source>
        <translation>&amp;Unidad a la que va</translation>
    </message>
    <message>
        <source>&amp;Who sees to it</source>
        <translation>&amp;Quién se hace cargo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <message>
        <source>This computer has asked to join a municipality. When the answer is on the USB stick, go on with “Join it with a USB stick…”.</source>
        <translation>Este computador ya pidió sumarse a una municipalidad. Cuando el pendrive traiga la respuesta, siga con «Sumarlo con un pendrive…».</translation>
    </message>
    <message>
        <source>Does the municipality already work with Ventanilla on other computers? Then bring its data here: from the server, with a code from the regional team; or with a USB stick, from its first computer.</source>
        <translation>¿La municipalidad ya trabaja con Ventanilla en otros computadores? Entonces traiga aquí sus datos: desde el servidor, con un código del equipo regional; o con un pendrive, desde su primer computador.</translation>
    </message>
    <message>
        <source>Join it through the se&amp;rver…</source>
        <translation>Sumarlo por el se&amp;rvidor…</translation>
    </message>
    <message>
        <source>&amp;Join it with a USB stick…</source>
        <translation>Sumarlo con un pen&amp;drive…</translation>
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
    <name>ventanilla::shell::JoinDialog</name>
    <message>
        <source>&amp;User name of an administrator</source>
        <translation>Nombre de &amp;usuario de un administrador</translation>
    </message>
    <message>
        <source>One whom the municipality already has on its other computers.</source>
        <translation>Uno que la municipalidad ya tiene en sus otros computadores.</translation>
    </message>
    <message>
        <source>Join a municipality</source>
        <translation>Sumarse a una municipalidad</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Sumarse</translation>
    </message>
    <message>
        <source>Bringing the data of the municipality</source>
        <translation>Trayendo los datos de la municipalidad</translation>
    </message>
    <message>
        <source>This user is not an administrator of the municipality.</source>
        <translation>Este usuario no es administrador de la municipalidad.</translation>
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
    <message>
        <source>This computer was taken out</source>
        <translation>Este computador fue retirado</translation>
    </message>
    <message>
        <source>The municipality has taken this computer out of its list. What had not been handed over was sent first; the data can no longer be opened here.</source>
        <translation>La municipalidad retiró este computador de su lista. Lo que faltaba por entregar se envió primero; los datos ya no se pueden abrir aquí.</translation>
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
    <message>
        <source>&amp;Exchange by itself whenever there is a connection</source>
        <translation>&amp;Intercambiar automáticamente cuando haya conexión</translation>
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
    <name>ventanilla::shell::StickJoinDialog</name>
    <message>
        <source>Join a municipality with a USB stick</source>
        <translation>Sumarse a una municipalidad con un pendrive</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Bringing the data of the municipality</source>
        <translation>Trayendo los datos de la municipalidad</translation>
    </message>
    <message>
        <source>This computer asks the first one of the municipality, by way of a USB stick, to be admitted. The password is the one that an administrator will sign in with here.</source>
        <translation>Con un pendrive, este computador le pide al primero de la municipalidad que lo admita. La contraseña es la que usará aquí un administrador para entrar.</translation>
    </message>
    <message>
        <source>Name of &amp;this computer</source>
        <translation>Nombre de &amp;este computador</translation>
    </message>
    <message>
        <source>As everybody calls it, for example “Visits laptop” or “Front desk PC 2”.</source>
        <translation>Como lo llaman todos, por ejemplo «Notebook de visitas» o «PC mesón 2».</translation>
    </message>
    <message>
        <source>What to do now:
1. Write this number down, and take the stick out safely.
2. On the first computer of the municipality an administrator opens Exchange, chooses “Admit a new computer…” and compares the number.
3. Bring the stick back here and continue. Meanwhile this computer may be switched off: choose “Join it with a USB stick…” again then.</source>
        <translation>Qué hacer ahora:
1. Anote este número y saque el pendrive de forma segura.
2. En el primer computador de la municipalidad, un administrador abre Intercambio, elige «Admitir un computador nuevo…» y compara el número.
3. Traiga de vuelta el pendrive y continúe aquí. Mientras tanto puede apagar este computador: después elija otra vez «Sumarlo con un pendrive…».</translation>
    </message>
    <message>
        <source>Plug in the stick on which the first computer of the municipality has written its answer. The password is the one that was chosen here for the request.</source>
        <translation>Ponga el pendrive en que el primer computador de la municipalidad escribió su respuesta. La contraseña es la que se eligió aquí para la solicitud.</translation>
    </message>
    <message>
        <source>&amp;User name of an administrator</source>
        <translation>Nombre de &amp;usuario de un administrador</translation>
    </message>
    <message>
        <source>One whom the municipality already has on its other computers.</source>
        <translation>Uno que la municipalidad ya tiene en sus otros computadores.</translation>
    </message>
    <message>
        <source>&amp;Password of the request</source>
        <translation>Con&amp;traseña de la solicitud</translation>
    </message>
    <message>
        <source>&amp;Save the request</source>
        <translation>&amp;Guardar la solicitud</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Sumarse</translation>
    </message>
    <message>
        <source>&amp;Ask again…</source>
        <translation>Pedir &amp;de nuevo…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The request is on the stick, in %1. Its check number:</source>
        <translation>La solicitud está en el pendrive, en %1. Su número de comprobación:</translation>
    </message>
    <message>
        <source>This computer has asked before, with another password. Type that one. If nobody remembers it, ask anew: the earlier request is then no longer valid.</source>
        <translation>Este computador ya hizo una solicitud, con otra contraseña. Escriba esa. Si nadie la recuerda, pida de nuevo: la solicitud anterior deja de servir.</translation>
    </message>
    <message>
        <source>Ask &amp;anew</source>
        <translation>Pedir de n&amp;uevo</translation>
    </message>
    <message>
        <source>There is no answer for this computer in this folder. Has the first computer admitted it, and onto this stick?</source>
        <translation>En esta carpeta no hay respuesta para este computador. ¿Ya lo admitió el primer computador, y en este pendrive?</translation>
    </message>
    <message>
        <source>The answer on the stick is damaged or incomplete. Admit this computer again on the first one.</source>
        <translation>La respuesta del pendrive está dañada o incompleta. Admita de nuevo este computador en el primero.</translation>
    </message>
    <message>
        <source>This is not the password that was chosen here for the request.</source>
        <translation>Esta no es la contraseña que se eligió aquí para la solicitud.</translation>
    </message>
    <message>
        <source>This user is not an administrator of the municipality.</source>
        <translation>Este usuario no es administrador de la municipalidad.</translation>
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
    <name>ventanilla::sync_ui::AdmissionDialog</name>
    <message>
        <source>Admit a new computer</source>
        <translation>Admitir un computador nuevo</translation>
    </message>
    <message>
        <source>Looking at the stick</source>
        <translation>Mirando el pendrive</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>For a new computer without a server. There, on the first page of Ventanilla, somebody chooses “Join it with a USB stick…”, which writes a request to the stick. Bring that stick here.</source>
        <translation>Para sumar un computador nuevo sin servidor. En él, en la primera página de Ventanilla, se elige «Sumarlo con un pendrive…», que guarda una solicitud en el pendrive. Traiga aquí ese pendrive.</translation>
    </message>
    <message>
        <source>This computer asks to be admitted. It will have all the data of the municipality.</source>
        <translation>Este computador pide que lo admitan. Tendrá todos los datos de la municipalidad.</translation>
    </message>
    <message>
        <source>Look at the screen of the new computer, or ask over the telephone: does it show this check number? If one digit differs, do not admit it: somebody may have exchanged the file.</source>
        <translation>Mire la pantalla del computador nuevo, o pregunte por teléfono: ¿muestra este número de comprobación? Si un dígito es distinto, no lo admita: alguien pudo cambiar el archivo.</translation>
    </message>
    <message>
        <source>The new computer shows the &amp;same number</source>
        <translation>El computador nuevo muestra el &amp;mismo número</translation>
    </message>
    <message>
        <source>What to do now:
1. Take the stick out safely and carry it to the new computer.
2. There choose “Join it with a USB stick…” again, with the user name of an administrator of the municipality and the password that was chosen there.
3. Bring the stick back and read it here with “Read a USB stick…”: it tells what has arrived.</source>
        <translation>Qué hacer ahora:
1. Saque el pendrive de forma segura y llévelo al computador nuevo.
2. Allá elija otra vez «Sumarlo con un pendrive…», con el nombre de usuario de un administrador de la municipalidad y la contraseña que se eligió allá.
3. Traiga de vuelta el pendrive y léalo aquí con «Leer un pendrive…»: dice qué llegó.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Admit</source>
        <translation>&amp;Admitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no request in this folder. Choose the one where the new computer saved it.</source>
        <translation>En esta carpeta no hay ninguna solicitud. Elija la carpeta donde la guardó el computador nuevo.</translation>
    </message>
    <message>
        <source>The request “%1” is damaged or incomplete. Write it again on the new computer.</source>
        <translation>La solicitud «%1» está dañada o incompleta. Guárdela de nuevo en el computador nuevo.</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>lo pidió el %1</translation>
    </message>
    <message>
        <source>Admitted before</source>
        <translation>Ya admitido</translation>
    </message>
    <message>
        <source>“%1” is computer number %2 of the municipality now. What it begins with is on the stick, in %3 (%4); nobody else can read it.</source>
        <translation>«%1» es ahora el computador número %2 de la municipalidad. Los datos con que parte están en el pendrive, en %3 (%4); nadie más puede leerlos.</translation>
    </message>
    <message>
        <source>This computer was taken out of the municipality&apos;s list and cannot come back with this request. Write a new one there.</source>
        <translation>Este computador fue dado de baja en la municipalidad y no puede volver con esta solicitud. Haga una nueva en él.</translation>
    </message>
    <message>
        <source>A server enrols the computers of this municipality: ask the regional team for a code instead.</source>
        <translation>En esta municipalidad los computadores se inscriben en un servidor: pida un código al equipo regional.</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::CheckNumberLabel</name>
    <message>
        <source>Check number</source>
        <translation>Número de comprobación</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ComputerModel</name>
    <message>
        <source>Taken out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its work known up to</source>
        <translation>Se conoce hasta</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ConflictScreen</name>
    <message>
        <source>Differences to decide</source>
        <translation>Diferencias por resolver</translation>
    </message>
    <message>
        <source>Decided. It is listed under “Decided”, with your name.</source>
        <translation>Resuelto. Queda en «Resueltas», con su nombre.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Qué diferencias</translation>
    </message>
    <message>
        <source>Differences, newest first</source>
        <translation>Diferencias, primero las más nuevas</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Aún no se ha resuelto nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other roles to decide</source>
        <translation>
            <numerusform>%n más que resuelve otro rol</numerusform>
            <numerusform>%n más que resuelven otros roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Abrir la &amp;ficha</translation>
    </message>
    <message>
        <source>There is nothing to decide. When two computers write different things about one person, both are listed here, and you choose which one is right.</source>
        <translation>No hay nada que resolver. Si dos computadores escriben cosas distintas de una misma persona, aquí aparecen las dos y usted elige cuál está bien.</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::DecisionForm</name>
    <message>
        <source>Two computers wrote different things here without having seen each other. Nothing is lost: choose which one is right, or write another.</source>
        <translation>Dos computadores escribieron aquí cosas distintas sin haberse visto. No se perdió nada: elija cuál está bien, o escriba otra.</translation>
    </message>
    <message>
        <source>One computer deleted this while another, which had not seen that, went on changing it. It is kept until somebody decides.</source>
        <translation>Un computador borró esto mientras otro, que no lo había visto, lo seguía modificando. Se conserva hasta que alguien resuelva.</translation>
    </message>
    <message>
        <source>Two computers registered the same thing, each on its own. Look at both: correct the code or name of the one that stays second, or stop using it, and then mark this as settled.</source>
        <translation>Dos computadores inscribieron lo mismo, cada uno por su cuenta. Mire ambos: corrija el código o el nombre del que quede segundo, o deje de usarlo, y luego marque esto como resuelto.</translation>
    </message>
    <message>
        <source>Two units took different steps in the same referral without having seen each other. Both are in its history. Agree with the other unit on which one holds, note the next step in the referral, and then mark this as settled.</source>
        <translation>Dos unidades dieron pasos distintos en la misma derivación sin haberse visto. Ambos están en su historial. Acuerde con la otra unidad cuál vale, anote el paso siguiente en la derivación y luego marque esto como resuelto.</translation>
    </message>
    <message>
        <source>Changed it</source>
        <translation>Lo modificó</translation>
    </message>
    <message>
        <source>Deleted it</source>
        <translation>Lo borró</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>%1, %2, on “%3”</source>
        <translation>%1, %2, en «%3»</translation>
    </message>
    <message>
        <source>Was the latest</source>
        <translation>Fue lo último</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Vale ahora</translation>
    </message>
    <message>
        <source>Neither: something else</source>
        <translation>Ninguno: otra cosa</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>It stays as it was last changed.</source>
        <translation>Queda como se modificó por última vez.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>It disappears on every computer; its history stays.</source>
        <translation>Desaparece en todos los computadores; su historial queda.</translation>
    </message>
    <message>
        <source>Save the &amp;decision</source>
        <translation>Guardar la &amp;decisión</translation>
    </message>
    <message>
        <source>Mark as &amp;settled</source>
        <translation>Marcar como &amp;resuelto</translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <translation>Resuelto por %1, %2.</translation>
    </message>
    <message>
        <source>The decision goes to every computer with the next exchange, with your name.</source>
        <translation>La decisión llega a todos los computadores con el próximo intercambio, con su nombre.</translation>
    </message>
    <message>
        <source>Two computers registered the same thing about this person, each on its own, and both are in the file. Look which one holds, have the other one corrected, and then mark this as settled.</source>
        <translation>Dos computadores registraron lo mismo de esta persona, cada uno por su cuenta, y los dos registros están en la ficha. Vea cuál vale, haga corregir el otro y luego marque esto como resuelto.</translation>
    </message>
    <message>
        <source>Two people took different steps with the same grant without having seen each other. Both are in its history. Agree on which one holds, take the next step in the grant, and then mark this as settled.</source>
        <translation>Dos personas dieron pasos distintos en la misma prestación sin haberse visto. Los dos están en su historia. Pónganse de acuerdo en cuál vale, den el paso siguiente en la prestación y después marquen esto como resuelto.</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::EnrolmentDialog</name>
    <message>
        <source>Enrol this computer</source>
        <translation>Inscribir este computador</translation>
    </message>
    <message>
        <source>En&amp;rol</source>
        <translation>&amp;Inscribir</translation>
    </message>
    <message>
        <source>Enrolling</source>
        <translation>Inscribiendo</translation>
    </message>
    <message>
        <source>This computer is enrolled. From now on it exchanges by itself whenever there is a connection, and everything that was registered here before goes out with the first exchange.</source>
        <translation>Este computador está inscrito. Desde ahora intercambia solo cuando haya conexión, y todo lo registrado antes aquí sale con el primer intercambio.</translation>
    </message>
    <message>
        <source>Exchange &amp;now</source>
        <translation>Intercambiar &amp;ahora</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation>Intercambios, primero los más nuevos</translation>
    </message>
    <message>
        <source>Computers of the municipality</source>
        <translation>Computadores de la municipalidad</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet. Every exchange and every attempt will be listed here.</source>
        <translation>Aún no se ha intercambiado nada. Aquí se listará cada intercambio y cada intento.</translation>
    </message>
    <message>
        <source>This is the only computer known here. Once it is enrolled, the others of the municipality appear in this list.</source>
        <translation>Este es el único computador que se conoce aquí. Cuando esté inscrito, los demás de la municipalidad aparecerán en esta lista.</translation>
    </message>
    <message>
        <source>Enrol this computer…</source>
        <translation>Inscribir este computador…</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ExchangeStatus</name>
    <message>
        <source>Exchange: %1</source>
        <translation>Intercambio: %1</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Abrir el intercambio</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::LogModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Por medio de</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo resultó</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <translation>
            <numerusform>%1 (%n vez desde el %2)</numerusform>
            <numerusform>%1 (%n veces desde el %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of this computer that went out</source>
        <translation>Cambios de este computador que salieron</translation>
    </message>
    <message>
        <source>Changes of others that came in</source>
        <translation>Cambios de otros que llegaron</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ServerDialog</name>
    <message>
        <source>Address of the &amp;server</source>
        <translation>Dirección del &amp;servidor</translation>
    </message>
    <message>
        <source>As the regional team gave it, for example https://intercambio.example.cl</source>
        <translation>Como la dio el equipo regional, por ejemplo https://intercambio.example.cl</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>It is valid once. Capitals, spaces and hyphens make no difference.</source>
        <translation>Sirve una sola vez. Mayúsculas, espacios y guiones dan lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Nombre de este computador</translation>
    </message>
    <message>
        <source>As everybody calls it, for example “Visits laptop” or “Front desk PC 2”.</source>
        <translation>Como lo llaman todos, por ejemplo «Notebook de visitas» o «PC mesón 2».</translation>
    </message>
    <message>
        <source>Compare this with the fingerprint that the regional team gave you, over the telephone or on paper. If one sign differs, this is not their server: do not go on.</source>
        <translation>Compare esto con la huella que le dio el equipo regional, por teléfono o en papel. Si una letra o un número es distinto, no es su servidor: no siga.</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Huella del servidor</translation>
    </message>
    <message>
        <source>I have compared them: they are &amp;equal</source>
        <translation>Las comparé: son &amp;iguales</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Fill it in, it is needed.</source>
        <translation>Llénelo, es necesario.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Buscando el servidor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check how it is written, and the connection.</source>
        <translation>Nadie responde en esta dirección. Revise cómo está escrita, y la conexión.</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StateCard</name>
    <message>
        <source>E&amp;xchange now</source>
        <translation>&amp;Intercambiar ahora</translation>
    </message>
    <message>
        <source>&amp;Enrol this computer…</source>
        <translation>I&amp;nscribir este computador…</translation>
    </message>
    <message>
        <source>Ask the administrator of the municipality to enrol this computer with the server of the region.</source>
        <translation>Pida al administrador de la municipalidad que inscriba este computador en el servidor de la región.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Intercambiando</translation>
    </message>
    <message>
        <source>Enrol it with the server of the region, so that the other computers have what is done here, and this one what is done there. You need the server&apos;s address and a code. Where there is no server, a USB stick does the same.</source>
        <translation>Inscríbalo en el servidor de la región, para que los demás computadores tengan lo que se hace aquí, y este lo que se hace allá. Necesita la dirección del servidor y un código. Donde no hay servidor, sirve un pendrive.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n &amp;difference(s)</source>
        <translation>
            <numerusform>Ver %n &amp;diferencia</numerusform>
            <numerusform>Ver %n &amp;diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StickCard</name>
    <message>
        <source>Carry on a USB stick what another computer does not have yet. Nobody else can read it.</source>
        <translation>Lleve en un pendrive lo que otro computador aún no tiene. Nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>A stick can be saved for the other computers once they are known here.</source>
        <translation>Cuando la municipalidad tenga otros computadores, aquí podrá guardar un pendrive para ellos.</translation>
    </message>
    <message>
        <source>&amp;Save to a USB stick…</source>
        <translation>&amp;Guardar en pendrive…</translation>
    </message>
    <message>
        <source>&amp;Read a USB stick…</source>
        <translation>&amp;Leer un pendrive…</translation>
    </message>
    <message>
        <source>With a USB stick</source>
        <translation>Con un pendrive</translation>
    </message>
    <message>
        <source>Ad&amp;mit a new computer…</source>
        <translation>Ad&amp;mitir un computador nuevo…</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StickFolderField</name>
    <message>
        <source>&amp;Folder of the stick</source>
        <translation>&amp;Carpeta del pendrive</translation>
    </message>
    <message>
        <source>It is filled in by itself when a stick is plugged in.</source>
        <translation>Se llena sola cuando se pone un pendrive.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Plug the stick in, or choose the folder.</source>
        <translation>Ponga el pendrive o elija la carpeta.</translation>
    </message>
    <message>
        <source>This folder is not there. Is the stick plugged in?</source>
        <translation>Esta carpeta no está. ¿Está puesto el pendrive?</translation>
    </message>
    <message>
        <source>This stick cannot be written to. If it has a switch, move it; or take another stick.</source>
        <translation>No se puede escribir en este pendrive. Si tiene un seguro, muévalo; si no, use otro pendrive.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Take the stick out, plug it in again, or take another one.</source>
        <translation>No se puede leer esta carpeta. Saque el pendrive y póngalo de nuevo, o use otro.</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StickReadDialog</name>
    <message>
        <source>Read a USB stick</source>
        <translation>Leer un pendrive</translation>
    </message>
    <message>
        <source>Takes what other computers have saved on the stick for this one. Reading it twice does no harm.</source>
        <translation>Toma lo que otros computadores guardaron en el pendrive para este. Leerlo dos veces no hace daño.</translation>
    </message>
    <message>
        <source>&amp;Read the stick</source>
        <translation>&amp;Leer el pendrive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>«%1» no se tomó: %2</translation>
    </message>
    <message>
        <source>There is nothing for this computer in this folder. Choose the one where the other computer saved.</source>
        <translation>En esta carpeta no hay nada para este computador. Elija la carpeta donde guardó el otro computador.</translation>
    </message>
    <message>
        <source>Leave the stick plugged in until this is closed. Then carry it back: the other computer learns from it what has arrived here.</source>
        <translation>Deje el pendrive puesto hasta cerrar esto. Luego llévelo de vuelta: el otro computador sabrá por él qué llegó aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::StickSaveDialog</name>
    <message>
        <source>Save to a USB stick</source>
        <translation>Guardar en pendrive</translation>
    </message>
    <message>
        <source>&amp;Save to the stick</source>
        <translation>&amp;Guardar en el pendrive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>What was done here and the other computer does not have yet goes into a file that only that computer can read.</source>
        <translation>Lo hecho aquí que el otro computador aún no tiene va en un archivo que solo ese computador puede leer.</translation>
    </message>
    <message>
        <source>For which computers</source>
        <translation>Para qué computadores</translation>
    </message>
    <message>
        <source>What to do now:
1. Take the stick out safely.
2. On the other computer open Exchange and choose “Read a USB stick…”.
3. Bring the stick back and read it here too: it tells what has arrived, and carries what was done there.</source>
        <translation>Qué hacer ahora:
1. Saque el pendrive de forma segura.
2. En el otro computador abra Intercambio y elija «Leer un pendrive…».
3. Traiga de vuelta el pendrive y léalo aquí también: informa qué llegó y trae lo que se hizo allá.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For “%1”: %2 in %3 (%4).</source>
        <translation>Para «%1»: %2 en %3 (%4).</translation>
    </message>
    <message>
        <source>For “%1”: nothing new; %2 only tells what has arrived here.</source>
        <translation>Para «%1»: nada nuevo; %2 solo informa qué llegó aquí.</translation>
    </message>
    <message>
        <source>Tick at least one computer: the file is for that one alone.</source>
        <translation>Marque al menos un computador: el archivo es solo para él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 cambio</numerusform>
            <numerusform>%1 cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ventanilla::sync_ui::ValueEditor</name>
    <message>
        <source>What it should &amp;say</source>
        <translation>Qué debe &amp;decir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
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
    <name>ventanilla::ui::PagedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>ventanilla::ui::PaperOutput</name>
    <message>
        <source>Sending to the printer…</source>
        <translation>Enviando a la impresora…</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
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
    <name>ventanilla::ui::ReasonForm</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
