package com.artify.storage;

import com.artify.base.Secrets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    ObjectStore objectStore(StorageSettings settings) {
        return settings.s3().given() ? s3(settings.s3()) : new FolderObjectStore(settings.folder());
    }

    @Bean
    FileLinks fileLinks(Secrets secrets, Clock clock) {
        return new FileLinks(secrets.derive("file-links"), clock);
    }

    static S3ObjectStore s3(S3Settings settings) {
        settings.check();
        return new S3ObjectStore(
                client(settings),
                settings.bucket().strip(),
                Math.toIntExact(settings.partSize().toBytes()));
    }

    static S3Client client(S3Settings settings) {
        S3ClientBuilder client =
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .region(Region.of(settings.regionOrDefault()))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                settings.accessKey().strip(),
                                                settings.secretKey().strip())))
                        // Other services know neither AWS's trailing checksums nor its chunks.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false));
        settings.address()
                .ifPresent(address -> client.endpointOverride(address).forcePathStyle(true));
        return client.build();
    }
}
