#!/usr/bin/env bash
# Apache POI 5.4.1: a date that the format cannot hold is stored as the number -1.
#
# Guess:     setCellValue(LocalDate) refuses a date before 1900 with an exception, as the format counts days from then.
# Behaviour: it stores -1 without a word, the same for every such day, and reads back as no date at all.
# Way out:   look at the year first; write such a day as text.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.4.1</version></dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>2.24.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] arguments) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Cell cell = workbook.createSheet("days").createRow(0).createCell(0);
            for (String day : new String[] {"1899-12-30", "1850-06-01", "1926-11-30"}) {
                cell.setCellValue(LocalDate.parse(day));
                System.out.println(day + ": " + cell.getNumericCellValue() + ", read back " + cell.getLocalDateTimeCellValue());
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
1899-12-30: -1.0, read back null
1850-06-01: -1.0, read back null
1926-11-30: 9831.0, read back 1926-11-30T00:00
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
