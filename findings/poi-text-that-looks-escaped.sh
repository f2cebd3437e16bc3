#!/usr/bin/env bash
# Apache POI 5.4.1: a text that looks like an escape of the file format comes back as another text.
#
# Guess:     setCellValue escapes what the format would read otherwise: what goes in comes out.
# Behaviour: _xHHHH_ is written as it stands, and read as the character of that number; a form code like _x0041_ is "A" afterwards.
# Way out:   write _x005F_ for the underscore that begins such a piece.
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {
    public static void main(String[] arguments) throws IOException {
        for (String text : new String[] {"form _x0041_ of 2026", "form _x005F_x0041_ of 2026", "form x0041 of 2026"}) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("forms").createRow(0).createCell(0).setCellValue(text);
                workbook.write(file);
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
                System.out.println(text + " -> " + workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
form _x0041_ of 2026 -> form A of 2026
form _x005F_x0041_ of 2026 -> form _x0041_ of 2026
form x0041 of 2026 -> form x0041 of 2026
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
