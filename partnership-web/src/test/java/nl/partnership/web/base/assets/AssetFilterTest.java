package nl.partnership.web.base.assets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.partnership.web.base.FakeRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetFilterTest {

    private static final Path RESOURCES = Path.of("src/main/webapp/resources");
    private static final String STYLE = "/jakarta.faces.resource/app.css.xhtml";
    private static final String LETTERS = "/jakarta.faces.resource/font/latin-400.woff2.xhtml";
    private static final String ACCEPT = "Accept-Encoding";

    @TempDir
    static Path pressed;

    private static AssetFilter filter;

    @BeforeAll
    static void press() throws Exception {
        AssetPress.main(new String[] {RESOURCES.toString(), pressed.toString()});
        Map<String, Object> attributes = new HashMap<>();
        ServletContext application = FakeRequest.fake(ServletContext.class, (name, argument) -> switch (name) {
            case "getAttribute" -> attributes.get(argument);
            case "setAttribute" -> attributes.put((String) ((Object[]) argument)[0], ((Object[]) argument)[1]);
            case "getResourceAsStream" -> open(argument.toString());
            default -> throw new UnsupportedOperationException(name);
        });
        filter = new AssetFilter();
        filter.init(FakeRequest.fake(FilterConfig.class, (name, argument) -> application));
    }

    private static ByteArrayInputStream open(String path) {
        try {
            return new ByteArrayInputStream(
                    Files.readAllBytes(pressed.resolve(path.substring(Assets.FOLDER.length()))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back; the status is 0 when it was left to Faces. */
    private record Reply(int status, Map<String, String> headers, byte[] body) {

        String header(String name) {
            return headers.get(name);
        }
    }

    private static Reply get(String path, String library, String... headers) throws Exception {
        return send("GET", path, library, "", headers);
    }

    private static Reply send(String method, String path, String library, String version, String... headers)
            throws Exception {
        Map<String, String> sent = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            sent.put(headers[i], headers[i + 1]);
        }
        HttpServletRequest request = FakeRequest.fake(HttpServletRequest.class, (name, argument) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getParameter" -> "ln".equals(argument) ? library : version;
            case "getHeaders" ->
                Collections.enumeration(sent.containsKey(argument) ? List.of(sent.get(argument)) : List.of());
            default -> throw new UnsupportedOperationException(name);
        });
        int[] status = {200};
        Map<String, String> answered = new HashMap<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        HttpServletResponse response = FakeRequest.fake(HttpServletResponse.class, (name, argument) -> switch (name) {
            case "setHeader" -> answered.put((String) ((Object[]) argument)[0], (String) ((Object[]) argument)[1]);
            case "setContentType" -> answered.put("Content-Type", argument.toString());
            case "setContentLengthLong" -> answered.put("Content-Length", argument.toString());
            case "setStatus" -> status[0] = (Integer) argument;
            case "getOutputStream" -> new Body(body);
            default -> throw new UnsupportedOperationException(name);
        });
        filter.doFilter(request, response, (left, to) -> status[0] = 0);
        return new Reply(status[0], answered, body.toByteArray());
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Body(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br, zstd",
                "deflate;q=1.0,GZIP;q=0.5",
                "x-gzip",
                "*",
                "*;q=0, gzip",
                "gzip;q=0.001"
            })
    void who_takes_gzip_gets_it(String accepted) throws Exception {
        Reply reply = get(STYLE, "base", ACCEPT, accepted);
        assertEquals(200, reply.status());
        assertEquals("gzip", reply.header("Content-Encoding"));
        assertEquals("" + reply.body().length, reply.header("Content-Length"));
        assertArrayEquals(
                Files.readAllBytes(RESOURCES.resolve("base/app.css")),
                new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "identity", "deflate, br", "gzip;q=0", "gzip ; q=0.000", "*;q=0", "gzip;q=0, *", "gzippy"})
    void who_does_not_take_gzip_gets_the_file_as_it_is(String accepted) throws Exception {
        Reply reply = get(STYLE, "base", ACCEPT, accepted);
        assertEquals(200, reply.status());
        assertNull(reply.header("Content-Encoding"));
        assertEquals("" + reply.body().length, reply.header("Content-Length"));
        assertArrayEquals(Files.readAllBytes(RESOURCES.resolve("base/app.css")), reply.body());
    }

    @Test
    void what_differs_by_what_one_takes_says_so_and_has_two_tags() throws Exception {
        Reply compressed = get(STYLE, "base", ACCEPT, "gzip");
        Reply plain = get(STYLE, "base");
        assertEquals("Accept-Encoding", compressed.header("Vary"));
        assertEquals("Accept-Encoding", plain.header("Vary"));
        assertNotEquals(compressed.header("ETag"), plain.header("ETag"));
        assertTrue(plain.header("ETag").matches("\"[0-9a-f]{16}\""), plain.header("ETag"));
    }

    @Test
    void letters_are_small_already_and_come_as_they_are() throws Exception {
        Reply reply = get(LETTERS, "base", ACCEPT, "gzip");
        assertEquals("font/woff2", reply.header("Content-Type"));
        assertNull(reply.header("Content-Encoding"));
        assertNull(reply.header("Vary"));
        assertArrayEquals(Files.readAllBytes(RESOURCES.resolve("base/font/latin-400.woff2")), reply.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", ""})
    void who_asks_for_the_head_gets_that_alone(String accepted) throws Exception {
        Reply whole = get(STYLE, "base", ACCEPT, accepted);
        Reply head = send("HEAD", STYLE, "base", "", ACCEPT, accepted);
        assertEquals(200, head.status());
        assertEquals(whole.headers(), head.headers());
        assertEquals(0, head.body().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%s", "W/%s", "\"other\", %s", "*"})
    void who_has_it_does_not_get_it_again(String known) throws Exception {
        Reply first = get(STYLE, "base", ACCEPT, "gzip");
        Reply again = get(STYLE, "base", ACCEPT, "gzip", "If-None-Match", known.replace("%s", first.header("ETag")));
        assertEquals(304, again.status());
        assertEquals(0, again.body().length);
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals("Accept-Encoding", again.header("Vary"));
        assertNull(again.header("Content-Length"));
        assertNull(again.header("Content-Encoding"));
    }

    @Test
    void who_has_it_in_the_other_form_or_another_version_gets_it() throws Exception {
        String compressed = get(STYLE, "base", ACCEPT, "gzip").header("ETag");
        assertEquals(200, get(STYLE, "base", "If-None-Match", compressed).status());
        assertEquals(
                200, get(STYLE, "base", "If-None-Match", "\"0123456789abcdef\"").status());
    }

    @Test
    void who_asks_for_a_part_gets_the_whole() throws Exception {
        Reply reply = get(LETTERS, "base", "Range", "bytes=0-99");
        assertEquals(200, reply.status());
        assertEquals(get(LETTERS, "base").headers(), reply.headers());
        assertArrayEquals(get(LETTERS, "base").body(), reply.body());
    }

    @Test
    void the_version_that_is_there_is_kept_for_a_year_and_any_other_is_asked_for_again() throws Exception {
        String version = get(STYLE, "base").header("ETag").replace("\"", "");
        assertEquals(
                "public, max-age=31536000, immutable",
                send("GET", STYLE, "base", version).header("Cache-Control"));
        for (String other : new String[] {"0123456789abcdef", "", null}) {
            assertEquals("no-cache", send("GET", STYLE, "base", other).header("Cache-Control"), other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/jakarta.faces.resource/nothing.css.xhtml, base",
        "/jakarta.faces.resource/app.css.xhtml, other",
        "/jakarta.faces.resource/app.css.xhtml, ",
        "/jakarta.faces.resource/app.css, base",
        "/jakarta.faces.resource/, base",
        "/jakarta.faces.resource, base",
        "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml, base",
        "/jakarta.faces.resource/../list.properties.xhtml, base",
        "/jakarta.faces.resource/app.css.gz.xhtml, base",
        "/jakarta.faces.resource/list.properties.xhtml, ..",
        "/jakarta.faces.resource/font/OFL.txt.xhtml, base"
    })
    void what_is_no_asset_is_left_to_faces(String path, String library) throws Exception {
        assertEquals(0, get(path, library).status());
    }

    @Test
    void who_sends_something_is_left_to_faces() throws Exception {
        assertEquals(0, send("POST", STYLE, "base", "").status());
    }
}
