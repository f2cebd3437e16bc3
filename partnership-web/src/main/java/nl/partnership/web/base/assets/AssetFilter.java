package nl.partnership.web.base.assets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Answers with an {@link Asset}, compressed for who takes that. Nothing else that the portal sends is compressed: the length of
 * a compressed page tells who listens about the secrets in it. What is no asset is left to Faces. A part of one cannot be asked
 * for: who asks gets the whole.
 */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String FACES_ENDING = ".xhtml";

    /** A year, the longest that browsers heed. */
    private static final String KEEP = "public, max-age=31536000, immutable";

    /** Who asks for another version than there is, gets this one and asks again next time. */
    private static final String ASK_AGAIN = "no-cache";

    private transient Assets assets;

    @Override
    public void init() {
        assets = Assets.of(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Asset> asset = READS.contains(request.getMethod()) ? asked(request) : Optional.empty();
        if (asset.isPresent()) {
            answer(asset.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Asset> asked(HttpServletRequest request) {
        String path = request.getServletPath();
        int start = path.indexOf('/', 1) + 1;
        return path.endsWith(FACES_ENDING)
                ? assets.find(request.getParameter("ln"), path.substring(start, path.length() - FACES_ENDING.length()))
                : Optional.empty();
    }

    private void answer(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = asset.isCompressed() && AcceptedEncoding.gzip(header(request, "Accept-Encoding"));
        String tag = "\"" + asset.version() + (compressed ? "-gzip" : "") + "\"";
        response.setHeader("Cache-Control", asset.version().equals(request.getParameter("v")) ? KEEP : ASK_AGAIN);
        response.setHeader("ETag", tag);
        if (asset.isCompressed()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (isKnown(tag, header(request, "If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.contentType());
        response.setContentLengthLong(compressed ? asset.compressedLength() : asset.length());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if ("GET".equals(request.getMethod())) {
            try (InputStream content = open(asset, compressed)) {
                content.transferTo(response.getOutputStream());
            }
        }
    }

    private InputStream open(Asset asset, boolean compressed) throws IOException {
        InputStream kept = getServletContext().getResourceAsStream(Assets.FOLDER + asset.file());
        return asset.isCompressed() && !compressed ? new GZIPInputStream(kept) : kept;
    }

    private static String header(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }

    private static boolean isKnown(String tag, String known) {
        for (String each : known.split(",", -1)) {
            String bare = each.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
