#!/usr/bin/env bash
# otp-java 2.1.0: blanks in the name of issuer and account become plus signs in the address for an authenticator.
#
# Guess:     getURI writes a blank as %20, as an otpauth address is a URI and not a form that was sent.
# Behaviour: it writes +, which a URI means literally: authenticators show "Samen+aan+zet".
# Way out:   write the address oneself.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>com.github.bastiaanjansen</groupId><artifactId>otp-java</artifactId><version>2.1.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import com.bastiaanjansen.otp.TOTPGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class Finding {
    public static void main(String[] arguments) throws Exception {
        TOTPGenerator generator =
                new TOTPGenerator.Builder("JBSWY3DPEHPK3PXP".getBytes(StandardCharsets.US_ASCII)).build();
        URI address = generator.getURI("Samen aan zet", "coordinator de brug");
        System.out.println(address.getRawPath());
        System.out.println("as a URI it says: " + address.getPath());
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
/Samen+aan+zet:coordinator+de+brug
as a URI it says: /Samen+aan+zet:coordinator+de+brug
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
