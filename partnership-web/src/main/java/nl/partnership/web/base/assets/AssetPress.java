package nl.partnership.web.base.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.primefaces.util.Constants;

/** Run by the build: compresses what travels to browsers, and lists it. */
public final class AssetPress {

    /** What Faces would work out at each request: the address of another file. */
    private static final Pattern REFERENCE = Pattern.compile("#\\{resource\\['([^:']+):([^']+)'\\]\\}");

    private static final int VERSION_LENGTH = 16;

    private final Path target;
    private final Map<String, Asset> pressed = new TreeMap<>();

    private AssetPress(Path target) {
        this.target = target;
    }

    /** @param arguments the folder with our own libraries, and the folder to write to */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        AssetPress press = new AssetPress(Path.of(arguments[1]));
        URI primefaces = Constants.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        press.all(Path.of(arguments[0]));
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(primefaces))) {
            press.all(jar.getPath("META-INF/resources"));
        }
        try (OutputStream list = Files.newOutputStream(press.target.resolve(Assets.LIST))) {
            Assets.write(press.pressed.values(), list);
        }
    }

    private void all(Path libraries) throws IOException {
        try (Stream<Path> files = Files.walk(libraries)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> Asset.isNamedAsOne(file.toString()))
                    // styles last: they name the others by their versions
                    .sorted(Comparator.comparing((Path file) -> isStyle(file.toString()))
                            .thenComparing(Path::toString))
                    .toList();
            for (Path file : found) {
                press(libraries.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static boolean isStyle(String path) {
        return path.endsWith(".css");
    }

    private void press(String path, byte[] source) throws IOException {
        byte[] content = isStyle(path) ? withAddresses(path, source) : source;
        byte[] compressed = compress(content);
        boolean smaller = compressed.length < content.length;
        int end = path.indexOf('/');
        Asset asset = new Asset(
                path.substring(0, end),
                path.substring(end + 1),
                version(content),
                content.length,
                smaller ? compressed.length : -1);
        pressed.put(path, asset);
        Path file = target.resolve(asset.file());
        Files.createDirectories(file.getParent());
        Files.write(file, smaller ? compressed : content);
    }

    /** Addresses as seen from the style itself, so that they are right wherever the application stands. */
    private byte[] withAddresses(String path, byte[] source) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count() - 1);
        return REFERENCE
                .matcher(new String(source, StandardCharsets.UTF_8))
                .replaceAll(reference -> up + named(path, reference).address())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Asset named(String path, MatchResult reference) {
        Asset asset = pressed.get(reference.group(1) + "/" + reference.group(2));
        if (asset == null) {
            throw new IllegalStateException(path + " names " + reference.group() + ", which is not there");
        }
        return asset;
    }

    private static byte[] compress(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static String version(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
