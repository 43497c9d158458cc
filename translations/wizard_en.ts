<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n dot(s) here. Count the dots on IDS: there must be as many.</source>
        <translation>
            <numerusform>%n dot here. Count the dots on IDS: there must be as many.</numerusform>
            <numerusform>%n dots here. Count the dots on IDS: there must be as many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
