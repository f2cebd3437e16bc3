package nl.partnership.web.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.partnership.web.base.OwnPortal;
import nl.partnership.web.base.PlanForm;
import nl.partnership.web.base.Visitor;

/**
 * What people and programs store while a portal may die at any moment, and what it acknowledged: decisions over the interface, each
 * with a key, and conversations on the page, which mail.
 */
final class Acknowledged {

    private static final int PROGRAMS = 3;
    private static final String DECISIONS = "/api/v1/sharing/decisions";
    private static final String TOKEN = "Bearer demo-zorg";

    private final OwnPortal portal;
    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<String> conversations = new ConcurrentLinkedQueue<>();
    /** Sent, and nobody answered. */
    private final Queue<String> cut = new ConcurrentLinkedQueue<>();

    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private String organisation;
    private ExecutorService threads;

    Acknowledged(OwnPortal portal) {
        this.portal = portal;
    }

    int count() {
        return receipts.size() + conversations.size();
    }

    List<String> receipts() {
        return List.copyOf(receipts);
    }

    List<String> conversations() {
        return List.copyOf(conversations);
    }

    /** People and programs begin; each goes on until the portal is gone. */
    void begin() {
        if (organisation == null) {
            organisation = Visitor.found(
                    new Visitor(portal.address())
                            .signIn("zorg")
                            .get("/sharing/share.xhtml")
                            .body(),
                    "value=\"([0-9a-f-]{36})\\|POLICE:YOUTH_OFFICER\"");
        }
        Visitor school = new Visitor(portal.address()).signIn("coordinator");
        threads = Executors.newFixedThreadPool(PROGRAMS + 1);
        for (int i = 0; i < PROGRAMS; i++) {
            threads.submit(this::decide);
        }
        threads.submit(() -> plan(school));
    }

    /** Returns when everybody noticed that the portal is gone. */
    void end() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("somebody still waits for an answer");
        }
        assertEquals(List.of(), List.copyOf(refused), "an answer that was none");
    }

    private void decide() {
        Visitor program = new Visitor(portal.address());
        while (true) {
            String key = UUID.randomUUID().toString();
            try {
                note(post(program, key));
            } catch (IllegalStateException gone) {
                cut.add(key);
                return;
            }
        }
    }

    private void note(HttpResponse<String> answer) {
        if (answer.statusCode() == 201) {
            receipts.add(Visitor.found(answer.body(), "\"receiptId\":\"([^\"]+)\""));
        } else {
            refused.add(answer.statusCode() + ": " + answer.body());
        }
    }

    private HttpResponse<String> post(Visitor program, String key) {
        return program.send(HttpRequest.newBuilder(portal.address().resolve(DECISIONS))
                .header("Authorization", TOKEN)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(
                        """
                        {"sender":{"organisationType":"SCHOOL","role":"CARE_COORD"},
                        "receiver":{"organisationType":"POLICE","role":"YOUTH_OFFICER","organisation":"%s"},
                        "categories":["GROUP_SIGNAL"],"purpose":"PREVENTION"}"""
                                .formatted(organisation))));
    }

    private void plan(Visitor school) {
        try {
            for (int i = 0; ; i++) {
                HttpResponse<String> answer = school.post(
                        PlanForm.PATH,
                        school.get(PlanForm.PATH).body(),
                        PlanForm.values(9 + i % 50, "Lokaal " + UUID.randomUUID()));
                String place = answer.headers().firstValue("Location").orElse("");
                if (answer.statusCode() == 302 && place.contains("id=")) {
                    conversations.add(Visitor.found(place, "id=([0-9a-f-]{36})"));
                } else {
                    refused.add(answer.statusCode() + ": " + place);
                }
            }
        } catch (IllegalStateException gone) {
            // of a form that nobody answered nobody knows whether it was stored
        }
    }

    /** Programs send again what was cut, with the same key; the portal does it once, or says what it said. */
    int again() {
        Visitor program = new Visitor(portal.address());
        List<String> keys = new ArrayList<>();
        for (String key = cut.poll(); key != null; key = cut.poll()) {
            keys.add(key);
        }
        keys.forEach(key -> note(post(program, key)));
        assertEquals(List.of(), List.copyOf(refused), "sent again after a start");
        return keys.size();
    }

    /** The portal shows everything that it acknowledged from these on. */
    void assertThere(int fromReceipt, int fromConversation) {
        Visitor program = new Visitor(portal.address());
        for (String receipt : receipts().subList(fromReceipt, receipts.size())) {
            HttpResponse<String> answer =
                    program.send(HttpRequest.newBuilder(portal.address().resolve("/api/v1/sharing/receipts/" + receipt))
                            .header("Authorization", TOKEN));
            assertEquals(200, answer.statusCode(), receipt);
        }
        Visitor school = new Visitor(portal.address()).signIn("coordinator");
        for (String one : conversations().subList(fromConversation, conversations.size())) {
            assertEquals(
                    200,
                    school.get("/conversation/conversation.xhtml?id=" + one).statusCode(),
                    Map.of("conversation", one)::toString);
        }
    }
}
