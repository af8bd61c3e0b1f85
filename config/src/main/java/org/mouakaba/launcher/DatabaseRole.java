package org.mouakaba.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Who connects to the database, with which password, and what each may do and owns there. */
enum DatabaseRole {
    SUPERUSER("postgres", "database-superuser", "postgres"),
    /** Owns the product's tables and migrates them. */
    OWNER("mouakaba_owner", "database-owner", "mouakaba"),
    /** Works: owns nothing and may do what the migrations granted. */
    APP("mouakaba_app", "database-app", "mouakaba"),
    KEYCLOAK("keycloak", "database-keycloak", "keycloak");

    private static final List<DatabaseRole> OWNERS = List.of(OWNER, KEYCLOAK);

    private final String username;
    private final String secret;
    private final String database;

    DatabaseRole(String username, String secret, String database) {
        this.username = username;
        this.secret = secret;
        this.database = database;
    }

    String username() {
        return username;
    }

    String password(Secrets secrets) {
        return secrets.of(secret);
    }

    /** The name of the database that it works in. */
    String database() {
        return database;
    }

    /** Makes the roles and databases that are missing; passwords are set each time, for they may have been restored. */
    static void provide(Connection connection, Secrets secrets) throws SQLException {
        for (DatabaseRole role : List.of(OWNER, APP, KEYCLOAK)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + role.username + "'")) {
                execute(connection, "create role " + role.username + " login nosuperuser nocreatedb nocreaterole");
            }
            execute(connection, "alter role " + role.username + " password '" + role.password(secrets) + "'");
        }
        for (DatabaseRole role : OWNERS) {
            if (!exists(connection, "select 1 from pg_database where datname = '" + role.database + "'")) {
                execute(connection, "create database " + role.database + " owner " + role.username);
            }
            execute(connection, "revoke all on database " + role.database + " from public");
        }
        // To connect and no more: what it may do in the tables is granted by the migrations.
        execute(connection, "grant connect on database " + APP.database + " to " + APP.username);
    }

    /** Gives the product's schema to its owner and a look into it to the application. */
    static void grant(Connection connection) throws SQLException {
        execute(connection, "alter schema public owner to " + OWNER.username);
        execute(connection, "revoke all on schema public from public");
        execute(connection, "grant usage on schema public to " + APP.username);
        execute(connection, "create extension if not exists pg_stat_statements");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
