#!/usr/bin/env bash
# Apache Derby 10.16.1.1: a blank at the end counts for LIKE and for length, and not for = and unique.
#
# Guess:     in a varchar 'anna' and 'anna ' are two values, as in PostgreSQL; a unique column holds both.
# Behaviour: = pads the shorter one with blanks, so the second is a duplicate; LIKE and length() tell them apart. What a
#            migration from Derby finds unique need not have been compared as the next database compares.
# Way out:   strip before storing; do not rely on the database to tell them apart.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.derby</groupId><artifactId>derby</artifactId><version>10.16.1.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Finding {
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:finding;create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("create table person (name varchar(20) not null unique)");
            statement.execute("insert into person values ('anna')");
            try {
                statement.execute("insert into person values ('anna ')");
                System.out.println("stored beside it");
            } catch (SQLException e) {
                System.out.println("refused as a duplicate: " + e.getSQLState());
            }
            for (String question : new String[] {"name = 'anna '", "name like 'anna '", "length(name) = length('anna ')"}) {
                try (ResultSet found = statement.executeQuery("select count(*) from person where " + question)) {
                    found.next();
                    System.out.println(question + ": " + (found.getInt(1) == 1));
                }
            }
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
refused as a duplicate: 23505
name = 'anna ': true
name like 'anna ': false
length(name) = length('anna '): false
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
