#!/usr/bin/env bash
# EclipseLink 4.0.7: the condition of an outer join may speak of no alias but the one that is joined from.
#
# Guess:     "join r.pupil p join r.talk t left join t.notes n on n.author = p.name" gives every remark, with its note or without:
#            the condition may compare with any alias named before it, as the specification says of ON and as it does with an inner join.
# Behaviour: the outer join is written into the SQL before the table of that alias, and the database refuses the statement: the
#            column is out of scope. It is the same with one that joins an entity instead of a path. As an inner join it works.
# Way out:   a subselect for the one value, or a condition on the alias that is joined from.
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
    <class>Finding$Pupil</class>
    <class>Finding$Talk</class>
    <class>Finding$Note</class>
    <class>Finding$Remark</class>
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public class Finding {

    @Entity(name = "Pupil")
    public static class Pupil {
        @Id
        public int id;

        public String name;
    }

    @Entity(name = "Talk")
    public static class Talk {
        @Id
        public int id;

        @OneToMany(mappedBy = "talk")
        public List<Note> notes = new ArrayList<>();
    }

    @Entity(name = "Note")
    public static class Note {
        @Id
        public int id;

        public String author;

        @ManyToOne
        public Talk talk;
    }

    @Entity(name = "Remark")
    public static class Remark {
        @Id
        public int id;

        @ManyToOne
        public Talk talk;

        @ManyToOne
        public Pupil pupil;
    }

    /** One talk with one note, by Anna; Anna and Bram each made a remark. */
    private static EntityManager filled() {
        EntityManager manager = Persistence.createEntityManagerFactory("finding").createEntityManager();
        manager.getTransaction().begin();
        Talk talk = new Talk();
        talk.id = 1;
        manager.persist(talk);
        Note note = new Note();
        note.id = 1;
        note.author = "Anna";
        note.talk = talk;
        manager.persist(note);
        for (String name : List.of("Anna", "Bram")) {
            Pupil pupil = new Pupil();
            pupil.id = name.length() + name.charAt(0);
            pupil.name = name;
            manager.persist(pupil);
            Remark remark = new Remark();
            remark.id = pupil.id;
            remark.talk = talk;
            remark.pupil = pupil;
            manager.persist(remark);
        }
        manager.getTransaction().commit();
        manager.clear();
        return manager;
    }

    private static String answer(EntityManager manager, String joins) {
        String query = "select p.name, n.author from Remark r join r.pupil p join r.talk t " + joins + " order by p.name";
        try {
            return manager.createQuery(query, Object[].class).getResultList().stream()
                    .map(row -> row[0] + " " + row[1])
                    .collect(Collectors.joining(", "));
        } catch (PersistenceException refused) {
            return "refused, " + (refused.getMessage().contains("outside the scope") ? "out of scope" : refused);
        }
    }

    public static void main(String[] arguments) {
        EntityManager manager = filled();
        for (String joins : List.of(
                "join t.notes n on n.author = p.name",
                "left join t.notes n on n.author = p.name",
                "left join Note n on n.author = p.name",
                "left join t.notes n on n.author = 'Anna'")) {
            System.out.println(joins + ": " + answer(manager, joins));
        }
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
join t.notes n on n.author = p.name: Anna Anna
left join t.notes n on n.author = p.name: refused, out of scope
left join Note n on n.author = p.name: refused, out of scope
left join t.notes n on n.author = 'Anna': Anna Anna, Bram Anna
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
