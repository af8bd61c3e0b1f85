package org.mouakaba.platform;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema to the version of this build before Hibernate validates it. Hibernate calls its integrators between
 * reading the mapping and checking the tables; a startup bean would come too late. Migrations run as the owner of the
 * tables, through a data source of their own: the application's user may not change the schema.
 */
public class SchemaMigration implements Integrator {

    private static final String OWNER_DATA_SOURCE = "java:jboss/datasources/MouakabaOwnerDS";

    // No injection here: Hibernate makes this object. The name is a constant, not input.
    @SuppressWarnings("BanJNDI")
    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            migrate(InitialContext.doLookup(OWNER_DATA_SOURCE));
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + OWNER_DATA_SOURCE, e);
        }
    }

    /** @param owner of the tables */
    public static void migrate(DataSource owner) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(shipped())
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static JavaMigration[] shipped() {
        return Stream.concat(
                        Arrays.stream(ReferenceData.all(List.of(
                                "territory",
                                "code_entry",
                                "holiday",
                                "setting",
                                "consent_text",
                                "referral_template",
                                "entitlement_rule",
                                "goal_template"))),
                        InstrumentFile.all(List.of("risk-matrix-1", "needs-twelve-1")).stream())
                .toArray(JavaMigration[]::new);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // The schema stays.
    }
}
