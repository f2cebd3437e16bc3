#!/usr/bin/env bash
# ical4j 4.0.8: an outputter that was made to validate writes a calendar that is not valid, and says nothing.
#
# Guess:     new CalendarOutputter(true) refuses a calendar without VERSION, PRODID and UID, with a ValidationException.
# Behaviour: it writes it. validate() on the same calendar does not throw either: it answers the faults as a list.
# Way out:   call validate() and look into hasErrors() before writing.
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
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;

class Finding {
    public static void main(String[] arguments) throws Exception {
        VEvent event = new VEvent();
        event.add(new Summary("Overleg"));
        Calendar calendar = new Calendar();
        calendar.add(event);
        StringWriter written = new StringWriter();
        new CalendarOutputter(true).output(calendar, written);
        System.out.println("written: " + written.toString().contains("SUMMARY:Overleg"));
        System.out.println("VERSION in it: " + written.toString().contains("VERSION"));
        System.out.println("errors that validate() answers: " + calendar.validate().hasErrors());
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
written: true
VERSION in it: false
errors that validate() answers: true
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
