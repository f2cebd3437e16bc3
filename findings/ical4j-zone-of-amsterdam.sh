#!/usr/bin/env bash
# ical4j 4.0.8: the definition that its registry gives for one zone bears the name of another.
#
# Guess:     the VTIMEZONE for Europe/Amsterdam has TZID:Europe/Amsterdam, so that a DTSTART with that TZID finds it in the file.
# Behaviour: zones that are an alias in the newer zone data come under the name of their target. A file with
#            DTSTART;TZID=Europe/Amsterdam and this definition names a zone that it does not define (RFC 5545, 3.2.19).
# Way out:   write the VTIMEZONE oneself, or name it anew.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.0.8</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.12</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;

class Finding {
    public static void main(String[] arguments) {
        TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();
        for (String zone : new String[] {"Europe/Amsterdam", "Europe/Luxembourg", "Europe/Oslo", "Europe/Stockholm", "Europe/Paris"}) {
            System.out.println(zone + " is defined as "
                    + registry.getTimeZone(zone).getVTimeZone().getTimeZoneId().get().getValue());
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
Europe/Amsterdam is defined as Europe/Brussels
Europe/Luxembourg is defined as Europe/Brussels
Europe/Oslo is defined as Europe/Berlin
Europe/Stockholm is defined as Europe/Berlin
Europe/Paris is defined as Europe/Paris
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
