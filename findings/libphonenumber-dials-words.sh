#!/usr/bin/env bash
# libphonenumber 9.0.21: a Dutch word for an extension becomes digits of the number.
#
# Guess:     the extension in "088 123 45 67 toestel 89" is read as the one in "ext. 89" is, or is an error; a word is never dialled.
# Behaviour: "ext." and "x" are read. Letters of other words count as the keys of a telephone: "tst." is 878, and the answer is another,
#            longer number, without an exception and without an extension; "toestel" makes it too long.
# Way out:   turn the Dutch words into "ext." before parsing, and refuse letters that are left.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>com.googlecode.libphonenumber</groupId><artifactId>libphonenumber</artifactId><version>9.0.21</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

class Finding {
    public static void main(String[] arguments) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String word : new String[] {"ext.", "x", "toestel", "tst."}) {
            String typed = "088 123 45 67 " + word + " 89";
            try {
                PhoneNumber number = numbers.parse(typed, "NL");
                System.out.println(typed + ": " + number.getNationalNumber() + ", extension " + number.getExtension()
                        + ", valid " + numbers.isValidNumber(number));
            } catch (NumberParseException e) {
                System.out.println(typed + ": " + e.getErrorType());
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
088 123 45 67 ext. 89: 881234567, extension 89, valid true
088 123 45 67 x 89: 881234567, extension 89, valid true
088 123 45 67 toestel 89: TOO_LONG
088 123 45 67 tst. 89: 88123456787889, extension , valid false
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
