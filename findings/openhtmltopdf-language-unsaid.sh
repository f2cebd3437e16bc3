#!/usr/bin/env bash
# openhtmltopdf 1.1.31: a page that does not say its language becomes American English.
#
# Guess:     without lang the document says no language, and a check of accessibility finds that.
# Behaviour: the document says EN-US, which passes a check, and a Dutch text is read aloud as English.
# Way out:   always write lang on html; test the catalogue's language.
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
        for (String attributes : new String[] {"", " lang='nl'"}) {
            try (PDDocument document = pdf(attributes, "Own", "veilig")) {
                System.out.println("[" + attributes.strip() + "]: " + document.getDocumentCatalog().getLanguage());
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
[]: EN-US
[lang='nl']: nl
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
