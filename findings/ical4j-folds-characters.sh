#!/usr/bin/env bash
# ical4j 4.0.8: lines are folded by characters, not by octets.
#
# Guess:     no line of the file is longer than 75 octets (RFC 5545, 3.1), as it is folded by default.
# Behaviour: a line has at most 73 characters, so a text with letters beyond ASCII makes lines of up to twice, with other
#            scripts three times as many octets.
# Way out:   fold again by octets, between whole characters.
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
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;

class Finding {
    public static void main(String[] arguments) throws Exception {
        for (String letter : new String[] {"e", "\u00e9", "\u1ea1"}) {
            VEvent event = new VEvent();
            event.add(new Summary(letter.repeat(200)));
            Calendar calendar = new Calendar();
            calendar.add(event);
            StringWriter written = new StringWriter();
            new CalendarOutputter(false).output(calendar, written);
            int longest = 0;
            for (String line : written.toString().split("\r\n")) {
                longest = Math.max(longest, line.getBytes(StandardCharsets.UTF_8).length);
            }
            System.out.println("a letter of " + letter.getBytes(StandardCharsets.UTF_8).length + ": longest line " + longest + " octets");
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
a letter of 1: longest line 73 octets
a letter of 2: longest line 145 octets
a letter of 3: longest line 217 octets
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
