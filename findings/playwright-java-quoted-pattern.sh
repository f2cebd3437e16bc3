#!/usr/bin/env bash
# Playwright for Java 1.62.0: a java.util.regex.Pattern made by Pattern.quote finds nothing.
#
# Guess:     setHasText takes a Pattern of Java, so Pattern.quote("De Brug (school)") finds the text that a reader would.
# Behaviour: the pattern goes as text to JavaScript, which has no \Q and \E: nothing is found and nothing is raised, so a wait for it
#            runs into its time limit and an assertion that there is none holds. A text, and a pattern with escaped signs, find it.
# Way out:   give a text, which is found in capitals or not; else escape each sign by itself.
# Needs:     Chromium (Debian: chromium), or its path in CHROMIUM.
set -euo pipefail

CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} || { echo "Chromium is missing (Debian: chromium)." >&2; exit 2; }
export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>com.microsoft.playwright</groupId><artifactId>playwright</artifactId><version>1.62.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

class Finding {
    public static void main(String[] arguments) {
        String words = "De Brug (school)";
        try (Playwright playwright = Playwright.create()) {
            Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv("CHROMIUM"))).setArgs(List.of("--no-sandbox")));
            Page page = browser.newPage();
            page.setContent("<p>" + words + "</p>");
            Locator all = page.locator("p");
            System.out.println("text: " + all.filter(new Locator.FilterOptions().setHasText(words)).count());
            Pattern quoted = Pattern.compile(Pattern.quote(words));
            System.out.println("quoted pattern: " + all.filter(new Locator.FilterOptions().setHasText(quoted)).count());
            Pattern escaped = Pattern.compile("De Brug \\(school\\)");
            System.out.println("escaped pattern: " + all.filter(new Locator.FilterOptions().setHasText(escaped)).count());
            System.out.println("quoted pattern in Java: " + quoted.matcher(all.textContent()).find());
            browser.close();
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
text: 1
quoted pattern: 0
escaped pattern: 1
quoted pattern in Java: true
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
