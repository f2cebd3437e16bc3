#!/usr/bin/env bash
# openhtmltopdf 1.1.31: a sign that the registered font lacks becomes #, whichever it was.
#
# Guess:     a missing sign raises an error, or shows as the font's own box, so that somebody notices; the text behind it stays.
# Behaviour: it is replaced by #, on paper and in the text that a screen reader gets: two texts that say the opposite read alike.
# Way out:   register a fallback family that has the signs, and read the text back in a test.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.31</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }
npm install --silent --no-audit --no-fund --prefix fonts dejavu-fonts-ttf@2.37.3 >npm.log 2>&1 || { cat npm.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Finding {
    private static final File FONT = new File("fonts/node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf");

    private static PDDocument pdf(String attributes, String family, String text) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(FONT, "Own")
                .withHtmlContent("<html" + attributes + "><head><title>t</title><meta name='description' content='d'/></head>"
                        + "<body style='font-family: " + family + "'>" + text + "</body></html>", null)
                .toStream(file)
                .run();
        return Loader.loadPDF(file.toByteArray());
    }

    public static void main(String[] arguments) throws IOException {
        for (String text : new String[] {"\u5b89\u5168", "\u5371\u9669", "veilig"}) {
            try (PDDocument document = pdf(" lang='nl'", "Own", text)) {
                System.out.println(new PDFTextStripper().getText(document).strip());
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
##
##
veilig
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
