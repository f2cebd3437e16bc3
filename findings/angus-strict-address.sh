#!/usr/bin/env bash
# Angus Mail 2.0.5: an address that was checked strictly may hold a blank that one cannot see, and letters that mail cannot carry.
#
# Guess:     new InternetAddress(address, true) refuses what no server takes: a no-break space, a host that begins with a hyphen, and,
#            unless mail.mime.allowutf8 is set, letters beyond ASCII in the name.
# Behaviour: it takes all three; it refuses an ordinary blank and two dots in a row.
# Way out:   look at the characters oneself before the strict check.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.eclipse.angus</groupId><artifactId>angus-mail</artifactId><version>2.0.5</version></dependency>
    <dependency><groupId>org.eclipse.angus</groupId><artifactId>angus-activation</artifactId><version>2.0.2</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

class Finding {
    public static void main(String[] arguments) {
        check("a blank", "jan jansen@school.example");
        check("two dots", "jan..jansen@school.example");
        check("a no-break space", "jan\u00a0jansen@school.example");
        check("a host with a hyphen first", "jan@-school.example");
        check("a letter beyond ASCII", "j\u00e4n@school.example");
    }

    private static void check(String what, String address) {
        try {
            new InternetAddress(address, true);
            System.out.println(what + ": taken");
        } catch (AddressException e) {
            System.out.println(what + ": refused");
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
a blank: refused
two dots: refused
a no-break space: taken
a host with a hyphen first: taken
a letter beyond ASCII: taken
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
