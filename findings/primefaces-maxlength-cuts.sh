#!/usr/bin/env bash
# PrimeFaces 15.0.13: what is longer than maxlength is cut on the server, without a message.
#
# Guess:     maxlength is an attribute for the browser; what a program, an older page or a script sends beyond it reaches the validator whole,
#            so that a Size of 10 refuses 16 signs.
# Behaviour: p:inputTextarea and p:inputText keep the first signs only, so that every validator and the bean see a text that fits. h:inputText of
#            Faces itself, with the same attribute, gives the validator all of it.
# Way out:   no maxlength on fields of which no word may be lost; limit in the service, with a message at the field.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.primefaces</groupId><artifactId>primefaces</artifactId><version>15.0.13</version><classifier>jakarta</classifier></dependency>
    <dependency><groupId>org.glassfish</groupId><artifactId>jakarta.faces</artifactId><version>4.0.11</version></dependency>
    <dependency><groupId>jakarta.platform</groupId><artifactId>jakarta.jakartaee-web-api</artifactId><version>10.0.0</version></dependency>
    <dependency><groupId>org.mockito</groupId><artifactId>mockito-core</artifactId><version>4.11.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.util.HashMap;
import java.util.Map;
import org.mockito.Mockito;
import org.primefaces.component.inputtext.InputText;
import org.primefaces.component.inputtext.InputTextRenderer;
import org.primefaces.component.inputtextarea.InputTextarea;
import org.primefaces.component.inputtextarea.InputTextareaRenderer;

class Finding {
    private static final String SENT = "Twaalf en meer!!";

    public static void main(String[] arguments) {
        InputTextarea area = Mockito.spy(new InputTextarea());
        area.setMaxlength(10);
        say("p:inputTextarea", area, new InputTextareaRenderer(), SENT);
        InputText line = Mockito.spy(new InputText());
        line.setMaxlength(10);
        say("p:inputText", line, new InputTextRenderer(), SENT);
        HtmlInputText plain = Mockito.spy(new HtmlInputText());
        plain.setMaxlength(10);
        say("h:inputText", plain, new com.sun.faces.renderkit.html_basic.TextRenderer(), SENT);
    }

    private static void say(String name, UIInput input, Renderer renderer, String sent) {
        FacesContext context = Mockito.mock(FacesContext.class);
        ExternalContext external = Mockito.mock(ExternalContext.class);
        Mockito.when(context.getExternalContext()).thenReturn(external);
        Mockito.when(context.getAttributes()).thenReturn(new HashMap<>());
        Mockito.when(external.getRequestParameterMap()).thenReturn(Map.of("words", sent));
        Mockito.doReturn("words").when(input).getClientId(Mockito.any());
        Mockito.doReturn("words").when(input).getClientId();
        renderer.decode(context, input);
        System.out.println(name + " of at most 10 gives \"" + input.getSubmittedValue() + "\" to validate");
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
p:inputTextarea of at most 10 gives "Twaalf en " to validate
p:inputText of at most 10 gives "Twaalf en " to validate
h:inputText of at most 10 gives "Twaalf en meer!!" to validate
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
