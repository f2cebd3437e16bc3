package nl.partnership.web.base.api;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;

/** Reads the body of a call: JSON in UTF-8, each name once in its object, at most 256 kB; of more, no more is read. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<JsonPlace> {

    static final int MOST_BYTES = 256 * 1024;

    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonPlace.class;
    }

    @Override
    public JsonPlace readFrom(
            Class<JsonPlace> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = mediaType.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw new Problem(415);
        }
        return new JsonPlace(parse(text(bytes(body, headers.getFirst(HttpHeaders.CONTENT_LENGTH)))));
    }

    private static byte[] bytes(InputStream body, String announced) throws IOException {
        boolean readable =
                announced == null || announced.matches("[0-9]{1,9}") && Integer.parseInt(announced) <= MOST_BYTES;
        byte[] bytes = readable ? body.readNBytes(MOST_BYTES + 1) : new byte[0];
        if (!readable || bytes.length > MOST_BYTES) {
            throw new Problem(413, Fault.at("", "base.api.tooLarge"));
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notJson();
        }
    }

    private static JsonValue parse(String text) {
        try (JsonParser whole = Json.createParser(new StringReader(text));
                JsonReader reader = STRICT.createReader(new StringReader(text))) {
            // the reader stops behind the first value, and does not mind what follows; the parser does
            while (whole.hasNext()) {
                whole.next();
            }
            return reader.readValue();
        } catch (RuntimeException e) {
            // whatever a parser makes of what somebody sent, for too deep nesting no more than this
            throw notJson();
        }
    }

    static Problem notJson() {
        return new Problem(400, Fault.at("", "base.api.notJson"));
    }
}
