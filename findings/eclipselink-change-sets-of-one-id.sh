#!/usr/bin/env bash
# EclipseLink 4.0.7: what changed in two records of different classes is "equal" when the two have the same id.
#
# Guess:     an ObjectChangeSet equals another one of the same class and id; a token and its allowance, whose id is the
#            token's, stay two in a set.
# Behaviour: equals and hashCode look at the id alone: a HashSet of what a transaction changed holds one of the two, and
#            which one is another each time, as the map that they come from goes by identity.
# Way out:   keep change sets in a list, or in a set by identity.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.eclipse.persistence</groupId><artifactId>eclipselink</artifactId><version>4.0.7</version></dependency>
    <dependency><groupId>org.apache.derby</groupId><artifactId>derby</artifactId><version>10.16.1.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

mkdir -p classes/META-INF
cat >classes/META-INF/persistence.xml <<'UNIT'
<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
  <persistence-unit name="finding" transaction-type="RESOURCE_LOCAL">
    <class>Finding$Token</class>
    <class>Finding$Allowance</class>
    <properties>
      <property name="jakarta.persistence.jdbc.url" value="jdbc:derby:memory:finding;create=true"/>
      <property name="jakarta.persistence.schema-generation.database.action" value="create"/>
      <property name="eclipselink.logging.level" value="OFF"/>
    </properties>
  </persistence-unit>
</persistence>
UNIT

cat >Finding.java <<'JAVA'
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Persistence;
import java.util.HashSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.sessions.UnitOfWork;

public class Finding {

    @Entity(name = "Token")
    public static class Token {
        @Id
        public String id = "one";
    }

    @Entity(name = "Allowance")
    public static class Allowance {
        @Id
        @OneToOne
        public Token token;
    }

    public static void main(String[] args) {
        var factory = Persistence.createEntityManagerFactory("finding");
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        Token token = new Token();
        em.persist(token);
        Allowance allowance = new Allowance();
        allowance.token = token;
        em.persist(allowance);
        UnitOfWork unit = em.unwrap(UnitOfWork.class);
        var changed = ((UnitOfWorkChangeSet) unit.getCurrentChanges()).getAllChangeSets().values();
        System.out.println("changed " + changed.size() + ", in a set " + new HashSet<>(changed).size());
        em.getTransaction().rollback();
        em.close();
        factory.close();
    }
}
JAVA
javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'classes:lib/*' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
echo "$seen"
[ "$seen" = "changed 2, in a set 1" ] || { echo "This has changed." >&2; exit 1; }
