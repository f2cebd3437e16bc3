#!/usr/bin/env bash
# EclipseLink 4.0.7: a transaction that only reads raises the version of what it read.
#
# Guess:     the version of an entity rises when it changes. Reading its set of embeddables in a transaction changes nothing, as with
#            a set of strings; embeddables need no equals for that, their columns tell.
# Behaviour: when their class has no equals and hashCode, the set read from the shared cache seems another one at the commit: it is
#            written anew and the version rises, so that somebody who edits the entity meanwhile is told that it changed. With one
#            part it may pass; with the sixteen below it never did.
# Way out:   equals and hashCode on every embeddable that stands in a set.
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
    <class>Finding$School</class>
    <class>Finding$Person</class>
    <class>Finding$Bare</class>
    <class>Finding$Equal</class>
    <properties>
      <property name="jakarta.persistence.jdbc.url" value="jdbc:derby:memory:finding;create=true"/>
      <property name="jakarta.persistence.schema-generation.database.action" value="create"/>
      <property name="eclipselink.logging.level" value="OFF"/>
    </properties>
  </persistence-unit>
</persistence>
UNIT

cat >Finding.java <<'JAVA'
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Persistence;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

public class Finding {

    @Embeddable
    public static class Bare {
        public String name;
    }

    @Embeddable
    public static class Equal {
        public String name;

        @Override
        public boolean equals(Object other) {
            return other instanceof Equal one && Objects.equals(one.name, name);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }
    }

    @Entity(name = "School")
    public static class School {
        @Id
        public int id;

        @Version
        public long version;

        @ElementCollection
        public Set<Bare> parts = new HashSet<>();
    }

    @Entity(name = "Person")
    public static class Person {
        @Id
        public int id;

        @Version
        public long version;

        @ElementCollection
        public Set<Equal> parts = new HashSet<>();
    }

    public static void main(String[] arguments) {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory("finding");
        inTransaction(factory, manager -> {
            School school = new School();
            school.id = 1;
            manager.persist(school);
            Person person = new Person();
            person.id = 1;
            for (String name : "a b c d e f g h i j k l m n o p".split(" ")) {
                Bare bare = new Bare();
                bare.name = name;
                school.parts.add(bare);
                Equal equal = new Equal();
                equal.name = name;
                person.parts.add(equal);
            }
            manager.persist(person);
        });
        for (int times = 1; times <= 5; times++) {
            inTransaction(factory, manager -> manager.find(School.class, 1).parts.forEach(part -> Objects.requireNonNull(part.name)));
            inTransaction(factory, manager -> manager.find(Person.class, 1).parts.forEach(part -> Objects.requireNonNull(part.name)));
        }
        inTransaction(factory, manager -> {
            long bare = manager.createQuery("select s.version from School s", Long.class).getSingleResult();
            long equal = manager.createQuery("select p.version from Person p", Long.class).getSingleResult();
            System.out.println("without equals, read five times, the version rose: " + (bare > 1));
            System.out.println("with equals: " + (equal > 1));
        });
    }

    private static void inTransaction(EntityManagerFactory factory, Consumer<EntityManager> work) {
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        work.accept(manager);
        manager.getTransaction().commit();
        manager.close();
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
without equals, read five times, the version rose: true
with equals: false
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
