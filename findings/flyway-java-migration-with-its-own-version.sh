#!/usr/bin/env bash
# Flyway 11.20.1: a migration in Java that says its version itself is refused for its name.
#
# Guess:     a class that extends BaseJavaMigration and overrides getVersion and getDescription may be called as it likes.
# Behaviour: the constructor of the base class reads version and description from the class name first, and throws when that does
#            not look like V1__Name, before the overriding methods are asked.
# Way out:   implement JavaMigration directly.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId><version>11.20.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >maven.log 2>&1 || { cat maven.log >&2; exit 2; }

cat >Finding.java <<'JAVA'
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

class Finding {
    static class MendNames extends BaseJavaMigration {
        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion("7");
        }

        @Override
        public String getDescription() {
            return "mend names";
        }

        @Override
        public void migrate(Context context) {}
    }

    static class V7__MendNames extends BaseJavaMigration {
        @Override
        public void migrate(Context context) {}
    }

    public static void main(String[] arguments) {
        try {
            System.out.println("its own version: " + new MendNames().getVersion());
        } catch (FlywayException e) {
            System.out.println("its own version: refused");
        }
        System.out.println("by its name: " + new V7__MendNames().getVersion());
    }
}
JAVA

seen=$(java -cp 'lib/*' Finding.java 2>errors.log) || { cat errors.log >&2; exit 2; }
expected=$(cat <<'SEEN'
its own version: refused
by its name: 7
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This changed. Expected was:\n%s\n' "$expected" >&2; exit 1; }
