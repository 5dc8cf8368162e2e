@echo off
rem Loa with its own Java: nothing to install.
setlocal
if not exist "%~dp0java\bin\java.exe" goto unpack
for /f "tokens=2 delims=:" %%c in ('chcp') do set "loa_cp=%%c"
rem Vietnamese letters on the screen
chcp 65001 >nul
"%~dp0java\bin\java.exe" -Xshare:auto -XX:SharedArchiveFile="%~dp0loa.jsa" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%~dp0loa.jar" %*
set "loa_rc=%errorlevel%"
chcp %loa_cp: =% >nul 2>nul
exit /b %loa_rc%
:unpack
echo Hay giai nen ca thu muc loa ra dia, roi chay lai.
echo Unpack the whole folder first, then run this again.
exit /b 3
