#!/usr/bin/env bash
# EclipseLink 4.0.7 with Derby 10.16.1.1: one path in two subqueries makes a statement that is no SQL.
#
# Guess:     p.school.name in each of two "exists" conditions is joined in each of them.
# Behaviour: it is joined in the first alone; the second one names an alias that is out of its scope, and the database refuses
#            the statement. One such condition works, and so do two with a join of their own.
# Way out:   join explicitly in the main query, and use the alias.
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

public class Finding {

    @Entity(name = "School")
    public static class School {
        @Id
        public int id;

        public String name;
    }

    @Entity(name = "Person")
    public static class Person {
        @Id
        public int id;

        public String title;

        @ManyToOne
        public School school;
    }

    private static Person person(int id, School school) {
        Person person = new Person();
        person.id = id;
        person.title = "person " + id;
        person.school = school;
        return person;
    }

    /** A school with two people, and one who works at none. */
    private static EntityManager filled() {
        EntityManager manager = Persistence.createEntityManagerFactory("finding").createEntityManager();
        manager.getTransaction().begin();
        School school = new School();
        school.id = 1;
        school.name = "De Brug";
        manager.persist(school);
        manager.persist(person(1, school));
        manager.persist(person(2, school));
        manager.persist(person(3, null));
        manager.getTransaction().commit();
        manager.clear();
        return manager;
    }

    public static void main(String[] arguments) {
        EntityManager manager = filled();
        String one = "exists (select s.id from School s where s = p.school and p.school.name = 'De Brug')";
        String other = "exists (select s.id from School s where s = p.school and p.school.name like 'De%')";
        ask(manager, "select p from Person p where " + one);
        ask(manager, "select p from Person p where " + one + " and " + other);
        ask(manager, ("select p from Person p join p.school k where " + one + " and " + other).replace("p.school.name", "k.name"));
    }

    private static void ask(EntityManager manager, String query) {
        try {
            System.out.println("found " + manager.createQuery(query).getResultList().size());
        } catch (PersistenceException e) {
            System.out.println("refused " + ((SQLException) e.getCause().getCause()).getSQLState());
        }
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
found 2
refused 42X04
found 2
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
