#!/usr/bin/env bash
# EclipseLink 4.0.7: with three paths to fetch along, their order decides whether a record refers to whom it refers.
#
# Guess:     the hint "eclipselink.left-join-fetch" given for c.receipt.asker, c.colleague and c.receipt.organisation.board only says what
#            is read in the same statement; the order of the three is of no meaning.
# Behaviour: where c.colleague comes between the two that begin with c.receipt, columns of one relation are read as those of another: a
#            receipt comes back with another person as its asker, with none, or with another organisation. Nothing is refused. With two
#            fetch joins in the query itself ("join fetch c.receipt left join fetch c.colleague") the hints for c.receipt do the same.
# Way out:   paths that begin alike stand next to each other, for example sorted; and no fetch join in the query beside such hints.
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
    <class>Finding$Person</class>
    <class>Finding$Organisation</class>
    <class>Finding$Receipt</class>
    <class>Finding$Check</class>
    <properties>
      <property name="jakarta.persistence.jdbc.url" value="jdbc:derby:memory:finding;create=true"/>
      <property name="jakarta.persistence.schema-generation.database.action" value="create"/>
      <property name="eclipselink.cache.shared.default" value="false"/>
      <property name="eclipselink.logging.level" value="OFF"/>
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
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;

public class Finding {

    @Entity(name = "Person")
    public static class Person {
        @Id
        public int id;

        public String name;
    }

    @Entity(name = "Organisation")
    public static class Organisation {
        @Id
        public int id;

        public String name;

        @ManyToOne
        public Organisation board;
    }

    @Entity(name = "Receipt")
    public static class Receipt {
        @Id
        public int id;

        @ManyToOne
        public Person asker;

        @ManyToOne
        public Organisation organisation;
    }

    @Entity(name = "Check")
    @Table(name = "checked")
    public static class Check {
        @Id
        public int id;

        @ManyToOne
        public Receipt receipt;

        @ManyToOne
        public Person colleague;
    }

    private static Person person(EntityManager manager, int id, String name) {
        Person person = new Person();
        person.id = id;
        person.name = name;
        manager.persist(person);
        return person;
    }

    private static Organisation organisation(EntityManager manager, int id, String name, Organisation board) {
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.name = name;
        organisation.board = board;
        manager.persist(organisation);
        return organisation;
    }

    private static void check(EntityManager manager, int id, Person asker, Organisation at, Person colleague) {
        Receipt receipt = new Receipt();
        receipt.id = id;
        receipt.asker = asker;
        receipt.organisation = at;
        manager.persist(receipt);
        Check check = new Check();
        check.id = id;
        check.receipt = receipt;
        check.colleague = colleague;
        manager.persist(check);
    }

    /** Anna of the school asked, and nobody looked yet; Bram of the board asked, and Anna looked. */
    private static void fill(EntityManager manager) {
        manager.getTransaction().begin();
        Person anna = person(manager, 1, "Anna");
        Person bram = person(manager, 2, "Bram");
        Organisation board = organisation(manager, 1, "Board", null);
        Organisation school = organisation(manager, 2, "School", board);
        check(manager, 1, anna, school, null);
        check(manager, 2, bram, board, anna);
        manager.getTransaction().commit();
    }

    private static String told(Check check) {
        Person asker = check.receipt.asker;
        return (asker == null ? "nobody" : asker.name) + " of " + check.receipt.organisation.name;
    }

    private static void tell(EntityManagerFactory factory, String joins, String... paths) {
        EntityManager manager = factory.createEntityManager();
        TypedQuery<Check> query = manager.createQuery("select c from Check c" + joins + " order by c.id", Check.class);
        for (String path : paths) {
            query.setHint("eclipselink.left-join-fetch", path);
        }
        System.out.println((joins + " " + String.join(" ", paths)).strip() + ": "
                + query.getResultList().stream().map(Finding::told).collect(Collectors.joining(", ")));
        manager.close();
    }

    public static void main(String[] arguments) {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory("finding");
        fill(factory.createEntityManager());
        String asker = "c.receipt.asker";
        String board = "c.receipt.organisation.board";
        String colleague = "c.colleague";
        for (List<String> paths : List.of(
                List.of(colleague, asker, board),
                List.of(asker, board, colleague),
                List.of(asker, colleague, board),
                List.of(board, colleague, asker))) {
            tell(factory, "", paths.toArray(String[]::new));
        }
        tell(factory, " join fetch c.receipt left join fetch c.colleague", asker, board);
    }
}
JAVA

javac -cp 'lib/*' -d classes Finding.java
seen=$(java -cp 'lib/*:classes' Finding 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
c.colleague c.receipt.asker c.receipt.organisation.board: Anna of School, Bram of Board
c.receipt.asker c.receipt.organisation.board c.colleague: Anna of School, Bram of Board
c.receipt.asker c.colleague c.receipt.organisation.board: Anna of School, Bram of School
c.receipt.organisation.board c.colleague c.receipt.asker: nobody of School, Anna of Board
join fetch c.receipt left join fetch c.colleague c.receipt.asker c.receipt.organisation.board: nobody of School, nobody of Board
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
