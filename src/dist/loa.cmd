@echo off
rem Loa with its own Java: nothing to install.
setlocal EnableExtensions DisableDelayedExpansion
rem A double click names this file to cmd.exe and asks for nothing: then the window stays open.
set "loa_how=%cmdcmdline:"=%"
set "loa_open="
if "%~1"=="" if not "%loa_how:loa.cmd=%"=="%loa_how%" set "loa_open=1"
if not exist "%~dp0java\bin\java.exe" goto unpack
rem Java reads its own path in the code page of Windows only: the short name of the folder has no letters outside it.
for %%d in ("%~dp0.") do set "loa_home=%%~sd"
for /f "tokens=2 delims=:" %%c in ('"%SystemRoot%\System32\chcp.com"') do set "loa_cp=%%c"
rem Vietnamese letters on the screen
"%SystemRoot%\System32\chcp.com" 65001 >nul
"%loa_home%\java\bin\java.exe" -Xshare:auto -XX:SharedArchiveFile="%loa_home%\loa.jsa" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%loa_home%\loa.jar" %*
set "loa_rc=%errorlevel%"
set "loa_cp=%loa_cp:.=%"
"%SystemRoot%\System32\chcp.com" %loa_cp: =% >nul 2>nul
if not defined loa_open exit /b %loa_rc%
set "path=%~dp0;%path%"
"%SystemRoot%\System32\cmd.exe" /k
exit /b
:unpack
echo Hay giai nen ca thu muc loa ra dia, roi chay lai.
echo Unpack the whole folder first, then run this again.
if defined loa_open pause
exit /b 3
