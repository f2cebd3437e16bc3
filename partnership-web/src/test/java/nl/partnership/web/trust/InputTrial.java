package nl.partnership.web.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.web.base.RunningPortal;
import nl.partnership.web.base.TrustFigures;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** A thousand inputs that nobody means: none is a fault of the portal, none comes back as part of a page, all others go on. */
class InputTrial {

    private static final int INPUTS = 1000;
    private static final long SEED = Long.getLong("partnership.trust.seed", 1202);
    private static final List<String> PEOPLE = List.of(
            "coordinator",
            "zorg",
            "leider",
            "leerplicht",
            "jeugdagent",
            "gemeente",
            "fg",
            "bestuurder",
            "beheer",
            "jongerenwerk");
    private static final List<String> CALLS = List.of("checks", "decisions", "screenings");
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("name=\"([^\"]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<button id=\"([^\"]+)\"");
    private static final List<String> OWN = List.of("jakarta.faces.ViewState", "primefaces.nonce", "intention");
    private static final int PATIENCE = 20_000;
    private static final int TRIES = 200;
    private static final int TRIES_OF_ONE = 20;

    private final Random random = new Random(SEED);
    private final Nasty nasty = new Nasty(random);
    private final List<String> people = new ArrayList<>(PEOPLE);
    private final Map<String, TreeMap<Integer, Integer>> answers = new TreeMap<>();
    private RunningPortal portal;
    private List<String> pages;

    @Test
    void none_of_a_thousand_is_a_fault() throws Exception {
        pages = pages();
        try (RunningPortal started = RunningPortal.configured(
                Map.of("PARTNERSHIP_API_CALLS", "1000000", "PARTNERSHIP_API_BURST", "100000"))) {
            portal = started;
            List<Supplier<String>> kinds = List.of(this::address, this::form, this::form, this::call, this::bytes);
            List<String> wrong = new ArrayList<>();
            int heard = portal.log().length();
            for (int i = 0; i < INPUTS; i++) {
                String sent = kinds.get(i % kinds.size()).get();
                String log = portal.log();
                String said = log.substring(heard);
                heard = log.length();
                if (said.contains("SEVERE") || said.contains("Exception") || said.contains("StackOverflow")) {
                    wrong.add(i + " " + sent + " in the log: " + said.substring(0, Math.min(1500, said.length())));
                } else if (sent.startsWith("!")) {
                    wrong.add(i + " " + sent);
                }
            }
            assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
            assertEquals(
                    200,
                    new Visitor(portal.address())
                            .signIn("zorg")
                            .get("/task/tasks.xhtml")
                            .statusCode());
            TrustFigures.tell("inputs", INPUTS + ", seed " + SEED);
            answers.forEach((kind, statuses) -> TrustFigures.tell(kind + ", answers by status", statuses));
            TrustFigures.tell("faults of the portal (5xx, or a fault in its log)", 0);
            TrustFigures.tell("came back as part of a page, or were worked out", 0);
        }
    }

    private static List<String> pages() throws IOException {
        Path root = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.map(
                            file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(path ->
                            path.endsWith(".xhtml") && !path.contains("/WEB-INF/") && !path.startsWith("/resources/"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 50, found::toString);
            return found;
        }
    }

    private Visitor somebody() {
        while (true) {
            String user = nasty.one(people);
            try {
                return new Visitor(portal.address()).signIn(user);
            } catch (IllegalStateException goneByAnInput) {
                people.remove(user);
                assertFalse(people.isEmpty(), "nobody gets in any more");
            }
        }
    }

    /** Nothing, or what is wrong with the answer after an exclamation mark. */
    private String judge(String kind, HttpResponse<String> answer, String what) {
        answers.computeIfAbsent(kind, none -> new TreeMap<>()).merge(answer.statusCode(), 1, Integer::sum);
        String body = answer.body();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 500) {
            return "!" + answer.statusCode() + " " + what;
        }
        if (body.contains(Nasty.EVALUATED) || type.contains("html") && body.contains(Nasty.ELEMENT)) {
            return "!came back: " + what;
        }
        return answer.headers().firstValue("X-Content-Type-Options").isPresent() ? what : "!bare: " + what;
    }

    private static String brief(String text) {
        return text.length() < 200 ? text : text.substring(0, 200) + "... " + text.length();
    }

    /** A page, asked for something that it does not have. */
    private String address() {
        String name = nasty.one(
                List.of("id", "version", "page", "words", "from", "school", "schoolYear", "back", "key", "rule"));
        String path =
                nasty.one(pages) + "?" + name + "=" + URLEncoder.encode(cut(nasty.word()), StandardCharsets.UTF_8);
        return judge("addresses", somebody().get(path), brief(path));
    }

    private static String cut(String word) {
        return word.length() < 1000 ? word : word.substring(0, 1000);
    }

    /** A form of a page, with other words in some of its fields, or in what it keeps for itself. */
    private String form() {
        Visitor visitor = null;
        for (int tries = 0; tries < TRIES; tries++) {
            if (tries % TRIES_OF_ONE == 0) {
                // somebody else: of some roles nearly every form stands at a record
                visitor = somebody();
            }
            String path = nasty.one(pages);
            HttpResponse<String> page = visitor.get(path);
            List<String> forms = page.statusCode() == 200
                    ? FORM.matcher(page.body())
                            .results()
                            .map(hit -> hit.group())
                            .filter(one -> one.contains("ViewState"))
                            .toList()
                    : List.of();
            if (!forms.isEmpty()) {
                Map<String, String> values = filled(nasty.one(forms));
                if (values.keySet().stream().anyMatch(key -> key.contains(":"))) {
                    return judge("forms", visitor.post(path, page.body(), values), path + brief(" " + values));
                }
            }
        }
        return "!no form";
    }

    private Map<String, String> filled(String form) {
        Map<String, String> values = new HashMap<>();
        FIELD.matcher(form).results().map(hit -> hit.group(1)).forEach(name -> {
            if (!OWN.contains(name) || random.nextInt(30) == 0) {
                values.put(name, nasty.word());
            }
        });
        List<String> buttons =
                BUTTON.matcher(form).results().map(hit -> hit.group(1)).toList();
        if (!buttons.isEmpty()) {
            String button = nasty.one(buttons);
            values.put(button, button);
        }
        return values;
    }

    /** A call of the interface with another body. */
    private String call() {
        String path = "/api/v1/sharing/" + nasty.one(CALLS);
        String body = nasty.json(
                """
                {"sender":{"organisationType":"SCHOOL","role":"CARE_COORD"},
                "receiver":{"organisationType":"POLICE","role":"YOUTH_OFFICER","organisation":"x"},
                "categories":["GROUP_SIGNAL"],"purpose":"PREVENTION","text":"x"}""");
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.address().resolve(path))
                .header("Authorization", "Bearer demo-zorg")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return judge("calls", new Visitor(portal.address()).send(request), path + " " + brief(body));
    }

    /** Bytes that were a request. */
    private String bytes() {
        String sent = nasty.mutated(
                "POST " + nasty.one(pages) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nCookie: JSESSIONID=a\r\n\r\na=b");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket =
                new Socket(portal.address().getHost(), portal.address().getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            // the portal hung up, as it may
        }
        String line =
                answer.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        int status = line.matches("HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(line.substring(9, 12)) : 0;
        answers.computeIfAbsent("bytes (0: no answer)", none -> new TreeMap<>()).merge(status, 1, Integer::sum);
        // another version, or a way to send that it does not know
        return (status >= 500 && status != 505 && status != 501 ? "!" : "") + status + " " + sent;
    }
}
