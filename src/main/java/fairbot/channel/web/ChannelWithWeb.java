package fairbot.channel.web;

import fairbot.channel.Channel;
import fairbot.channel.ChannelException;
import fairbot.conversation.Responder;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A channel with a web server beside it, which starts before the channel and ends after it. */
public final class ChannelWithWeb implements Channel {
  private static final Logger log = LoggerFactory.getLogger(ChannelWithWeb.class);
  private static final int WRONG_ADDRESS = 2;

  private final Channel channel;
  private final WebServer web;
  private final boolean indispensable;

  /**
   * @param indispensable whether the channel receives through the web server; else a web server
   *     that cannot start is no reason to leave the visitors without answers
   */
  public ChannelWithWeb(Channel channel, WebServer web, boolean indispensable) {
    this.channel = channel;
    this.web = web;
    this.indispensable = indispensable;
  }

  @Override
  public void serve(Responder responder) throws ChannelException {
    try {
      web.start();
    } catch (IOException e) {
      log.error("web server not started {}", e.getMessage());
      if (indispensable) {
        channel.close();
        throw new ChannelException(
            "웹훅을 받을 웹 서버를 시작하지 못했습니다(" + e.getMessage() + "). web.address에 비어 있는 포트를 적어 주세요.",
            WRONG_ADDRESS);
      }
    }
    try {
      channel.serve(responder);
    } finally {
      web.close();
    }
  }

  @Override
  public void close() {
    channel.close();
    web.close();
  }
}
