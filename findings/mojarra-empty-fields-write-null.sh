#!/usr/bin/env bash
# Mojarra in Payara Micro 6.2025.10 (Jakarta Faces 4.0): what is said of empty fields changes what pages write.
#
# Guess:     jakarta.faces.INTERPRET_EMPTY_STRING_SUBMITTED_VALUES_AS_NULL is about what people send: an empty field is null. What a page writes
#            stays as it was: of an expression that gives nothing, nothing is written, whatever stands beside it.
# Behaviour: with that parameter the word "null" is written in an attribute of plain HTML, as soon as anything stands beside the expression: a
#            letter or another expression. Without it nothing is written; nor is it in text, in h:outputText, or when it stands alone.
# Way out:   #{empty x ? '' : x} where something stands beside it in such an attribute.
set -euo pipefail

folder=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>fish.payara.extras</groupId><artifactId>payara-micro</artifactId><version>6.2025.10</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DexcludeTransitive=true -DoutputDirectory=lib \
  >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

# the same page in two applications that differ by the parameter alone
for empty in true false; do
  mkdir -p "$empty/WEB-INF"
  cat >"$empty/WEB-INF/web.xml" <<XML
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <context-param>
    <param-name>jakarta.faces.INTERPRET_EMPTY_STRING_SUBMITTED_VALUES_AS_NULL</param-name><param-value>$empty</param-value>
  </context-param>
  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
</web-app>
XML
  cat >"$empty/WEB-INF/beans.xml" <<'XML'
<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
XML
  # a parameter that the request does not have gives null
  cat >"$empty/page.xhtml" <<'PAGE'
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html"><body>
<p title="#{param.none}">alone</p>
<p title="a#{param.none}">beside a letter</p>
<p title="#{'a'}#{param.none}">beside another</p>
<p>text a#{param.none}</p>
<p>component <h:outputText value="a#{param.none}"/></p>
</body></html>
PAGE
  (cd "$empty" && jar cf "../$empty.war" .)
done

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
java -jar lib/payara-micro-6.2025.10.jar --deploy true.war --deploy false.war --port "$port" --nohazelcast --disablephonehome \
  >server.log 2>&1 &
server=$!
for empty in true false; do
  for _ in $(seq 120); do
    curl -sf -o "$empty.html" "http://127.0.0.1:$port/$empty/page.xhtml" && break
    sleep 1
  done
  [ -s "$empty.html" ] || { tail -20 server.log >&2; exit 2; }
  { echo "$empty"; grep -o '<p.*</p>' "$empty.html"; } >>seen.txt
done

cat >expected.txt <<'SEEN'
true
<p>alone</p>
<p title="anull">beside a letter</p>
<p title="anull">beside another</p>
<p>text a</p>
<p>component a</p>
false
<p>alone</p>
<p title="a">beside a letter</p>
<p title="a">beside another</p>
<p>text a</p>
<p>component a</p>
SEEN
cat seen.txt
diff expected.txt seen.txt || { echo "it changed" >&2; exit 1; }
