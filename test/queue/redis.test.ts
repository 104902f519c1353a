import { Redis } from "ioredis";
import { openBullMqEngine } from "../../src/queue/bullmq.js";
import { describeEngine } from "./contract.js";
import { dumpRedis } from "./dump.js";
import { startRedis } from "./services.js";

describeEngine("the engine on Redis", async () => {
  const service = await startRedis();
  const connection = { host: "127.0.0.1", port: service.port };
  const redis = new Redis(connection);
  return {
    open: (queue, options) => openBullMqEngine({ connection, queue, ...options }),
    dump: () => dumpRedis(redis),
    async stop() {
      redis.disconnect();
      await service.stop();
    },
  };
});
