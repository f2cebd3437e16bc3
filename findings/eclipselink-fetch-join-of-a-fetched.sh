#!/usr/bin/env bash
# EclipseLink 4.0.7: a fetch join that begins at the alias of another fetch join is left out, and nobody says so.
#
# Guess:     "select p from Pupil p join fetch p.school s left join fetch s.board" reads pupils, schools and boards in one statement, as
#            it is taken without an error and the alias of the first one can be named everywhere else in the query.
# Behaviour: the SQL has no board in it. Each board is read by itself afterwards, so a list takes a statement more for every board.
#            Three pupils of three schools with three boards take 4 statements. That it is an inner or an outer join changes nothing.
# Way out:   the query hint "eclipselink.left-join-fetch" with the whole path, p.school.board: 1 statement.
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
    <class>Finding$School</class>
    <class>Finding$Board</class>
    <properties>
      <property name="jakarta.persistence.jdbc.url" value="jdbc:derby:memory:finding;create=true"/>
      <property name="jakarta.persistence.schema-generation.database.action" value="create"/>
      <property name="eclipselink.cache.shared.default" value="false"/>
      <property name="eclipselink.logging.level.sql" value="FINE"/>
      <property name="eclipselink.logging.file" value="sql.log"/>
    </properties>
  </persistence-unit>
</persistence>
UNIT

cat >Finding.java <<'JAVA'
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Persistence;
import jakarta.persistence.TypedQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Finding {

    @Entity(name = "Board")
    public static class Board {
        @Id
        public int id;
    }

    @Entity(name = "School")
    public static class School {
        @Id
        public int id;

        @ManyToOne
        public Board board;
    }

    @Entity(name = "Pupil")
    public static class Pupil {
        @Id
        public int id;

        @ManyToOne
        public School school;
    }

    private static void fill(EntityManager manager) {
        manager.getTransaction().begin();
        for (int number = 1; number <= 3; number++) {
            Board board = new Board();
            board.id = number;
            School school = new School();
            school.id = number;
            school.board = board;
            Pupil pupil = new Pupil();
            pupil.id = number;
            pupil.school = school;
            List.of(board, school, pupil).forEach(manager::persist);
        }
        manager.getTransaction().commit();
    }

    private static long selects() throws Exception {
        return Files.readAllLines(Path.of("sql.log")).stream()
                .filter(line -> line.contains("SELECT "))
                .count();
    }

    private static void tell(EntityManagerFactory factory, String joins, String hint) throws Exception {
        EntityManager manager = factory.createEntityManager();
        long before = selects();
        TypedQuery<Pupil> query = manager.createQuery("select p from Pupil p" + joins, Pupil.class);
        if (hint != null) {
            query.setHint("eclipselink.left-join-fetch", hint);
        }
        long boards = query.getResultList().stream().map(pupil -> pupil.school.board.id).distinct().count();
        System.out.println((joins + (hint == null ? "" : "hint " + hint)).strip() + ": " + boards + " boards, "
                + (selects() - before) + " statements");
        manager.close();
    }

    public static void main(String[] arguments) throws Exception {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory("finding");
        fill(factory.createEntityManager());
        tell(factory, " join fetch p.school s left join fetch s.board", null);
        tell(factory, " join fetch p.school s join fetch s.board b", null);
        tell(factory, "", "p.school.board");
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
join fetch p.school s left join fetch s.board: 3 boards, 4 statements
join fetch p.school s join fetch s.board b: 3 boards, 4 statements
hint p.school.board: 3 boards, 1 statements
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
