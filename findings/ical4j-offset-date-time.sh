#!/usr/bin/env bash
# ical4j 4.0.8: a moment with an offset is written an hour early, and without saying of which zone.
#
# Guess:     DTSTART of 10:00+01:00 is written as a moment in UTC, 090000Z, as DTSTART of the same Instant is.
# Behaviour: it is written as 090000 without Z: a floating time, that each calendar reads as nine o'clock where it is.
# Way out:   give an Instant, or a ZonedDateTime with a zone that the file defines.
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
import java.time.Instant;
import java.time.OffsetDateTime;
import net.fortuna.ical4j.model.property.DtStart;

class Finding {
    public static void main(String[] arguments) {
        OffsetDateTime ten = OffsetDateTime.parse("2026-11-30T10:00:00+01:00");
        System.out.print("OffsetDateTime: " + new DtStart<>(ten).toString().replace("\r\n", "\n"));
        System.out.print("Instant:        " + new DtStart<Instant>(ten.toInstant()).toString().replace("\r\n", "\n"));
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
OffsetDateTime: DTSTART:20261130T090000
Instant:        DTSTART:20261130T090000Z
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
