#!/usr/bin/env bash
# FastExcel 0.19.0 with Java 17: what it writes is a ZIP that opens as a file, and that Java refuses to read from start to end.
#
# Guess:     an .xlsx is a ZIP like any other, so java.util.zip.ZipInputStream lists its parts as java.util.zip.ZipFile does.
# Behaviour: ZipFile reads every part; ZipInputStream raises a ZipException at the end of the first, about its size. Who takes a
#            file in as a stream (an upload that is looked through, a filter) calls such a workbook damaged.
# Way out:   read it by its directory: put it in a file, or in memory, and use ZipFile or a library that does so.
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
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;

class Finding {
    public static void main(String[] arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "finding", "1.0");
        book.newWorksheet("one").value(0, 0, "word");
        book.finish();
        byte[] bytes = out.toByteArray();
        int read = 0;
        try (ZipFile file = new ZipFile(Files.write(Path.of("one.xlsx"), bytes).toFile())) {
            for (var part : file.stream().toList()) {
                file.getInputStream(part).readAllBytes();
                read++;
            }
        }
        System.out.println("as a file, all parts: " + (read > 5));
        read = 0;
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (stream.getNextEntry() != null) {
                stream.readAllBytes();
                read++;
            }
            System.out.println("as a stream, all parts: " + (read > 5));
        } catch (ZipException e) {
            System.out.println("as a stream, " + read + " parts, then " + e.getMessage().replaceAll("\\d+ bytes", "N bytes"));
        }
    }
}
JAVA

mkdir classes
javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
as a file, all parts: true
as a stream, 0 parts, then invalid entry size (expected 0 but got N bytes)
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
