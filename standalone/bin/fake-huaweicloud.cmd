@echo off
rem Starts Fake Huawei Cloud; --help lists its options. JAVA_HOME and JAVA_OPTS are as in the script without .cmd.
rem It keeps no class data archive by itself; docs/standalone.md has the two commands that write and use one.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "JAR=%~dp0..\fake-huaweicloud-standalone.jar"
if not exist "%JAR%" set "JAR=%~dp0fake-huaweicloud-standalone.jar"
if not exist "%JAR%" set "JAR=%~dp0..\target\fake-huaweicloud-standalone.jar"
if not exist "%JAR%" (
  echo fake-huaweicloud: no fake-huaweicloud-standalone.jar beside %~dp0. Put it there, or build it: mvn package -DskipTests 1>&2
  exit /b 1
)
"%JAVA%" %JAVA_OPTS% -jar "%JAR%" %*
