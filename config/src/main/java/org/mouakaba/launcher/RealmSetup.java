package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What is said to the realm after Keycloak is up: where the product answers, its clients' secrets, the demo accounts. */
final class RealmSetup {

    private static final String REALM_ADDRESS = "realm-address";
    private static final String DEMO_REALM = "demo-realm";

    private final Settings settings;
    private final Installation installation;
    private final DataDirectory data;

    RealmSetup(Settings settings, Installation installation, DataDirectory data) {
        this.settings = settings;
        this.installation = installation;
        this.data = data;
    }

    /**
     * Only what has changed since the last start: it spares a start its slowest requests, and an account that somebody
     * removed stays removed.
     */
    void adjust(String publicUrl, Progress progress) {
        Secrets secrets = new Secrets(data.secrets());
        String web = secrets.of("identity-web");
        String accounts = secrets.of("identity-admin-client");
        String address = Digest.of(publicUrl, web, accounts);
        String demo = settings.demo() ? demoRealm() : "";
        boolean addressDone = data.isDone(REALM_ADDRESS, address);
        boolean demoDone = demo.isEmpty() || data.isDone(DEMO_REALM, Digest.of(demo));
        if (addressDone && demoDone) {
            return;
        }
        IdentityAdmin admin = new IdentityAdmin(settings.ports().identity(), secrets.of("identity-launcher"));
        if (!addressDone) {
            admin.adopt(publicUrl, web, accounts);
            data.done(REALM_ADDRESS, address);
        }
        if (!demoDone) {
            progress.say("Keycloak: adding the demo accounts");
            admin.add(demo);
            data.done(DEMO_REALM, Digest.of(demo));
        }
    }

    private String demoRealm() {
        try {
            return Files.readString(installation.identity().resolve("demo-realm.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchException("The demo realm cannot be read: %s.".formatted(e.getMessage()), e);
        }
    }
}
