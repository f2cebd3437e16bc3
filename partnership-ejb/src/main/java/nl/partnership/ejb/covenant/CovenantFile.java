package nl.partnership.ejb.covenant;

/** The signed text of a covenant, to hand out. */
public final class CovenantFile {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    CovenantFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Without a folder. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }
}
