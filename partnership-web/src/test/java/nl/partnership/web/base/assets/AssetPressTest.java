package nl.partnership.web.base.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetPressTest {

    @TempDir
    Path folder;

    private Path own;
    private Path target;

    @BeforeEach
    void aLibrary() throws IOException {
        own = folder.resolve("resources");
        target = folder.resolve("target");
        write("look/part/colours.css", "a { background: url(\"#{resource['look:part/drop.svg']}\") } ".repeat(9));
        write("look/part/drop.svg", "<svg/>");
        write("look/part/licence.txt", "free");
    }

    private void write(String path, String content) throws IOException {
        Path file = own.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Assets press() throws Exception {
        AssetPress.main(new String[] {own.toString(), target.toString()});
        try (InputStream list = Files.newInputStream(target.resolve(Assets.LIST))) {
            return Assets.read(list);
        }
    }

    private String unpacked(Asset asset) throws IOException {
        try (InputStream content = new GZIPInputStream(Files.newInputStream(target.resolve(asset.file())))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void another_content_has_another_address_and_the_same_has_the_same() throws Exception {
        String before = drop(press()).address();
        assertEquals(before, drop(press()).address());
        write("look/part/drop.svg", "<svg />");
        assertNotEquals(before, drop(press()).address());
    }

    private static Asset drop(Assets assets) {
        return assets.find("look", "part/drop.svg").orElseThrow();
    }

    @Test
    void a_style_names_pictures_by_their_address_and_changes_with_them() throws Exception {
        Assets assets = press();
        Asset style = assets.find("look", "part/colours.css").orElseThrow();
        assertTrue(unpacked(style).contains("url(\"../" + drop(assets).address() + "\")"), unpacked(style));
        write("look/part/drop.svg", "<svg />");
        assertNotEquals(
                style.version(),
                press().find("look", "part/colours.css").orElseThrow().version());
    }

    @Test
    void what_compressing_does_not_make_smaller_is_kept_as_it_is() throws Exception {
        Asset drop = drop(press());
        assertFalse(drop.isCompressed());
        assertEquals("<svg/>", Files.readString(target.resolve(drop.file())));
    }

    @Test
    void the_lists_of_two_builds_are_the_same() throws Exception {
        press();
        String first = Files.readString(target.resolve(Assets.LIST));
        press();
        assertEquals(first, Files.readString(target.resolve(Assets.LIST)));
    }

    @Test
    void the_scripts_of_primefaces_are_among_them_and_what_no_page_loads_is_not() throws Exception {
        Assets assets = press();
        assertTrue(assets.find("primefaces", "components.js").orElseThrow().isCompressed());
        assertTrue(assets.find("look", "part/licence.txt").isEmpty());
    }

    @Test
    void a_style_that_names_what_is_not_there_stops_the_build() throws Exception {
        write("look/other.css", "a { background: url(#{resource['look:nothing.png']}) }");
        assertTrue(assertThrows(IllegalStateException.class, this::press)
                .getMessage()
                .contains("look/other.css names #{resource['look:nothing.png']}"));
    }
}
