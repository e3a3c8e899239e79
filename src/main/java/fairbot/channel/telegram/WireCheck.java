package fairbot.channel.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/**
 * Tells apart, for telegrambots' client, the failures that it throws into one pot: a request that
 * never got out whole, and an answer that is not the Bot API's.
 */
final class WireCheck implements Interceptor {

  /** The request had no effect. */
  static final class NotSent extends IOException {
    NotSent(IOException cause) {
      super(cause.toString());
    }
  }

  /** Not JSON, or a server that says itself that it is broken. */
  static final class Foreign extends IOException {
    final int status;

    Foreign(int status) {
      super("status " + status);
      this.status = status;
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Watched body = request.body() == null ? null : new Watched(request.body());
    Response response;
    try {
      response = chain.proceed(request.newBuilder().method(request.method(), body).build());
    } catch (IOException e) {
      throw body == null || !body.written ? new NotSent(e) : e;
    }
    // Of a 5xx even the JSON may be half of one, and its words help nobody.
    if (response.code() >= 500 || !response.peekBody(64).string().stripLeading().startsWith("{")) {
      int status = response.code();
      response.close();
      throw new Foreign(status);
    }
    return response;
  }

  /** Remembers whether it was written to its end. */
  private static final class Watched extends RequestBody {
    private final RequestBody body;
    private volatile boolean written;

    Watched(RequestBody body) {
      this.body = body;
    }

    @Override
    public MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
      written = true;
    }
  }
}
