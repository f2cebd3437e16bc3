#!/usr/bin/env bash
# Mojarra 4.0.11 (Jakarta Faces 4.0): the converter for days takes the 30th of February, when the bean has a LocalDate.
#
# Guess:     f:convertDateTime with a pattern refuses a day that does not exist, whatever type it gives: it always did for java.util.Date.
# Behaviour: type="date" refuses 2027-02-30, 2027-06-31 and 2027-02-29. type="localDate" takes all three and gives the last day of that month,
#            without a message; type="localDateTime" likewise. The 32nd is refused by both.
# Way out:   write the day back with the same converter, and refuse what does not read as it was typed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.glassfish</groupId><artifactId>jakarta.faces</artifactId><version>4.0.11</version></dependency>
    <dependency><groupId>jakarta.platform</groupId><artifactId>jakarta.jakartaee-web-api</artifactId><version>10.0.0</version></dependency>
    <dependency><groupId>org.mockito</groupId><artifactId>mockito-core</artifactId><version>4.11.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.DateTimeConverter;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.mockito.Mockito;

class Finding {
    /** What the converter asks for its messages. */
    public static class Applications extends ApplicationFactory {
        private Application application = Mockito.mock(Application.class);

        @Override
        public Application getApplication() {
            return application;
        }

        @Override
        public void setApplication(Application application) {
            this.application = application;
        }
    }

    public static void main(String[] arguments) {
        Thread.currentThread().setContextClassLoader(Finding.class.getClassLoader());
        FactoryFinder.setFactory(FactoryFinder.APPLICATION_FACTORY, Applications.class.getName());
        FacesContext context = Mockito.mock(FacesContext.class, Mockito.RETURNS_DEEP_STUBS);
        UIViewRoot root = Mockito.mock(UIViewRoot.class);
        Mockito.when(root.getLocale()).thenReturn(Locale.ENGLISH);
        Mockito.when(context.getViewRoot()).thenReturn(root);
        UIInput input = Mockito.mock(UIInput.class);
        Mockito.when(input.getClientId(context)).thenReturn("day");
        for (String[] one : new String[][] {
            {"date", "yyyy-MM-dd", ""}, {"localDate", "yyyy-MM-dd", ""}, {"localDateTime", "yyyy-MM-dd'T'HH:mm", "T10:00"}
        }) {
            for (String day : new String[] {"2027-02-28", "2027-02-29", "2027-02-30", "2027-06-31", "2027-01-32"}) {
                DateTimeConverter converter = new DateTimeConverter();
                converter.setType(one[0]);
                converter.setPattern(one[1]);
                converter.setTimeZone(TimeZone.getTimeZone("UTC"));
                converter.setLocale(Locale.ENGLISH);
                System.out.println(one[0] + " " + day + ": " + read(converter, context, input, day + one[2]));
            }
        }
    }

    private static Object read(DateTimeConverter converter, FacesContext context, UIInput input, String text) {
        try {
            Object read = converter.getAsObject(context, input, text);
            return read instanceof Date date ? date.toInstant() : read;
        } catch (ConverterException e) {
            return "refused";
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
date 2027-02-28: 2027-02-28T00:00:00Z
date 2027-02-29: refused
date 2027-02-30: refused
date 2027-06-31: refused
date 2027-01-32: refused
localDate 2027-02-28: 2027-02-28
localDate 2027-02-29: 2027-02-28
localDate 2027-02-30: 2027-02-28
localDate 2027-06-31: 2027-06-30
localDate 2027-01-32: refused
localDateTime 2027-02-28: 2027-02-28T10:00
localDateTime 2027-02-29: 2027-02-28T10:00
localDateTime 2027-02-30: 2027-02-28T10:00
localDateTime 2027-06-31: 2027-06-30T10:00
localDateTime 2027-01-32: refused
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
