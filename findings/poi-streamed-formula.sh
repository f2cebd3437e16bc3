#!/usr/bin/env bash
# Apache POI 5.4.1: a streamed workbook states a result for a formula that nobody computed.
#
# Guess:     a formula that was not evaluated has no stored result, so that who opens the file computes it.
# Behaviour: SXSSF writes the result 0 beside it. A program that trusts stored results (a reader of values, or a spreadsheet
#            told not to recompute) shows 20 + 22 = 0. XSSF writes no result.
# Way out:   write the number, not the formula.
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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] arguments) throws IOException {
        show("XSSF", new XSSFWorkbook());
        show("SXSSF", new SXSSFWorkbook());
    }

    private static void show(String name, Workbook workbook) throws IOException {
        Row row = workbook.createSheet("sum").createRow(0);
        row.createCell(0).setCellValue(20);
        row.createCell(1).setCellValue(22);
        row.createCell(2).setCellFormula("A1+B1");
        Path file = Path.of(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            InputStream part = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"));
            String sheet = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            int formula = sheet.indexOf("<f>");
            System.out.println(name + ": " + sheet.substring(formula, sheet.indexOf("</c>", formula)));
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
XSSF: <f>A1+B1</f>
SXSSF: <f>A1+B1</f><v>0.0</v>
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
