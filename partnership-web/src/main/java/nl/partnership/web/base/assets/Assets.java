package nl.partnership.web.base.assets;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of all {@link Asset}s: the build writes it, the portal reads it once. */
final class Assets {

    /** Where the application has the list and the files that it names. */
    static final String FOLDER = "/WEB-INF/assets/";

    /** The list, in that folder. */
    static final String LIST = "list.properties";

    private final Map<String, Asset> byPath;

    private Assets(Collection<Asset> all) {
        byPath = all.stream().collect(Collectors.toUnmodifiableMap(Assets::path, Function.identity()));
    }

    private static String path(Asset asset) {
        return asset.library() + "/" + asset.name();
    }

    /** Those of the application. */
    static Assets of(ServletContext application) {
        Object known = application.getAttribute(Assets.class.getName());
        if (known instanceof Assets assets) {
            return assets;
        }
        try (InputStream list = application.getResourceAsStream(FOLDER + LIST)) {
            Assets read = read(list);
            application.setAttribute(Assets.class.getName(), read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The list of assets cannot be read", e);
        }
    }

    static Assets read(InputStream list) throws IOException {
        Properties lines = new Properties();
        lines.load(new InputStreamReader(list, StandardCharsets.UTF_8));
        return new Assets(lines.stringPropertyNames().stream()
                .map(path -> parse(path, lines.getProperty(path)))
                .toList());
    }

    private static Asset parse(String path, String line) {
        String[] values = line.split(" ", -1);
        int end = path.indexOf('/');
        return new Asset(
                path.substring(0, end),
                path.substring(end + 1),
                values[0],
                Long.parseLong(values[1]),
                Long.parseLong(values[2]));
    }

    static void write(Collection<Asset> all, OutputStream list) throws IOException {
        list.write(all.stream()
                .map(asset -> "%s=%s %d %d%n"
                        .formatted(path(asset), asset.version(), asset.length(), asset.compressedLength()))
                .sorted()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Finds one.
     *
     * @param library null finds none
     */
    Optional<Asset> find(String library, String name) {
        return Optional.ofNullable(byPath.get(library + "/" + name));
    }
}
