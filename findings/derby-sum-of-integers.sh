#!/usr/bin/env bash
# Apache Derby 10.16.1.1: the sum of integers is an integer, and so is their average.
#
# Guess:     sum() of an integer column is wide enough for its rows, and avg() of 1 and 2 is 1.5, as in PostgreSQL.
# Behaviour: sum() raises an error as soon as it leaves the integers; avg() of the very same rows answers, cut to a whole number.
# Way out:   cast the column: sum(cast(n as bigint)), avg(cast(n as double)).
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
            statement.execute("create table small (n integer)");
            statement.execute("insert into small values 1, 2");
            statement.execute("create table large (n integer)");
            statement.execute("insert into large values 2000000000, 2000000000");
            ask(statement, "avg(n) from small");
            ask(statement, "sum(n) from large");
            ask(statement, "avg(n) from large");
            ask(statement, "sum(cast(n as bigint)) from large");
        }
    }

    private static void ask(Statement statement, String what) {
        try (ResultSet found = statement.executeQuery("select " + what)) {
            found.next();
            System.out.println(what + ": " + found.getString(1));
        } catch (SQLException e) {
            System.out.println(what + ": error " + e.getSQLState());
        }
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
avg(n) from small: 1
sum(n) from large: error 22003
avg(n) from large: 2000000000
sum(cast(n as bigint)) from large: 4000000000
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
