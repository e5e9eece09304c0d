<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Skeleton</name>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
</context>
</TS>
