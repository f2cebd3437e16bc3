#!/usr/bin/env bash
# EclipseLink 4.0.7: an outer join loses its outer rows when the joined path is compared as well.
#
# Guess:     "left join fetch p.school where p.id = 3 or p.school = :school" gives who has no school too, as the left join says;
#            comparing p.school needs no join at all, only its column.
# Behaviour: the comparison turns the join into an inner one, and person 3, who has no school, is gone. The same with an alias that is
#            not used. Compared by its alias, or without the join, all are there.
# Way out:   give the join an alias and compare that.
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
        School school = manager.find(School.class, 1);
        for (String rest : new String[] {
            " where p.id = 3 or p.school = :school",
            " left join fetch p.school where p.id = 3 or p.school = :school",
            " left join p.school s where p.id = 3 or p.school = :school",
            " left join fetch p.school s where p.id = 3 or s = :school"
        }) {
            System.out.println(manager.createQuery("select p from Person p" + rest, Person.class)
                            .setParameter("school", school)
                            .getResultList()
                            .size()
                    + rest);
        }
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
3 where p.id = 3 or p.school = :school
2 left join fetch p.school where p.id = 3 or p.school = :school
2 left join p.school s where p.id = 3 or p.school = :school
3 left join fetch p.school s where p.id = 3 or s = :school
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
