#!/usr/bin/env bash
# EclipseLink 4.0.7: a page of records that are fetched along with their children is a page of rows.
#
# Guess:     setMaxResults(2) on "select distinct s from School s join fetch s.people" gives two schools (cut in memory, if need be).
# Behaviour: the limit goes to the joined rows: one school with three people fills a page of two, and with it comes a school less.
# Way out:   ask for a page of ids, then fetch along with "where s.id in :page".
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
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.List;

public class Finding {

    @Entity(name = "School")
    public static class School {
        @Id
        public int id;

        public String name;

        @OneToMany(mappedBy = "school", cascade = CascadeType.ALL)
        public List<Person> people = new ArrayList<>();
    }

    @Entity(name = "Person")
    public static class Person {
        @Id
        public int id;

        @ManyToOne
        public School school;
    }

    /** Five schools with three people each. */
    private static EntityManager filled() {
        EntityManager manager = Persistence.createEntityManagerFactory("finding").createEntityManager();
        manager.getTransaction().begin();
        for (int s = 1; s <= 5; s++) {
            School school = new School();
            school.id = s;
            school.name = "school " + s;
            for (int p = 1; p <= 3; p++) {
                Person person = new Person();
                person.id = 10 * s + p;
                person.school = school;
                school.people.add(person);
            }
            manager.persist(school);
        }
        manager.getTransaction().commit();
        manager.clear();
        manager.getEntityManagerFactory().getCache().evictAll();
        return manager;
    }

    public static void main(String[] arguments) {
        EntityManager manager = filled();
        for (int most : new int[] {2, 3, 4}) {
            int schools = manager.createQuery(
                            "select distinct s from School s join fetch s.people order by s.id", School.class)
                    .setMaxResults(most)
                    .getResultList()
                    .size();
            System.out.println("at most " + most + ": " + schools);
        }
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
at most 2: 1
at most 3: 1
at most 4: 2
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
