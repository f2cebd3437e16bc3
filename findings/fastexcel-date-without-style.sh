#!/usr/bin/env bash
# FastExcel 0.19.0: a day that was written as a day is a number to whoever opens the file.
#
# Guess:     value(row, column, LocalDate) makes a cell that shows as a date.
# Behaviour: it writes the bare number of the day without a date format; readers see 46356, and cannot tell that it is a day.
# Way out:   style(row, column).format("dd-mm-yyyy").set() for each such cell.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.19.0</version></dependency>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.4.1</version></dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>2.24.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

class Finding {
    public static void main(String[] arguments) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook written = new Workbook(file, "finding", "1.0");
        Worksheet days = written.newWorksheet("days");
        days.value(0, 0, LocalDate.of(2026, 11, 30));
        days.value(0, 1, LocalDate.of(2026, 11, 30));
        days.style(0, 1).format("dd-mm-yyyy").set();
        written.finish();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            for (Cell cell : read.getSheetAt(0).getRow(0)) {
                System.out.println(new DataFormatter().formatCellValue(cell) + ", a date: " + DateUtil.isCellDateFormatted(cell));
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
46356, a date: false
30-11-2026, a date: true
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
