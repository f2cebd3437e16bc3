#!/usr/bin/env bash
# EclipseLink 4.0.7 with Derby 10.16.1.1: "in" with a list of entities depends on how the query came by its variable.
#
# Guess:     "s in :schools" takes a list of entities wherever "s = :school" takes one, whether s is joined or stands in "from".
# Behaviour: with a path or a joined variable it does. With a variable of "from" the entities themselves are handed to the
#            driver in place of their keys, and only there it fails; "=" with one of them works.
# Way out:   compare keys: "s.id in :ids".
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
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
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

    private static void ask(EntityManager manager, String name, Object value, String query) {
        try {
            int found = manager.createQuery(query).setParameter(name, value).getResultList().size();
            System.out.println(found + " by " + query);
        } catch (PersistenceException e) {
            System.out.println(((SQLException) e.getCause().getCause()).getSQLState() + " by " + query);
        }
    }

    public static void main(String[] arguments) {
        EntityManager manager = filled();
        List<School> two = manager.createQuery("select s from School s where s.id < 3", School.class).getResultList();
        ask(manager, "school", two.get(0), "select s.id from School s where s = :school");
        ask(manager, "schools", two, "select p.id from Person p where p.school in :schools");
        ask(manager, "schools", two, "select p.id from Person p join p.school s where s in :schools");
        ask(manager, "schools", two, "select s.id from School s where s in :schools");
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
1 by select s.id from School s where s = :school
6 by select p.id from Person p where p.school in :schools
6 by select p.id from Person p join p.school s where s in :schools
22005 by select s.id from School s where s in :schools
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
